package io.dateline.compare;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where two JSON values differ, as JSON Pointers (RFC 6901) in document order. Objects are compared by member,
 * arrays by position; the order of an object's members counts as well, since events must agree byte for byte.
 */
final class Difference {
    private final Set<JsonPointer> ignored;
    private final List<String> pointers = new ArrayList<>();

    private Difference(Set<JsonPointer> ignored) {
        this.ignored = ignored;
    }

    /**
     * @param ignored members that are left out on both sides
     */
    static List<String> between(JsonNode before, JsonNode after, Set<JsonPointer> ignored) {
        Difference difference = new Difference(ignored);
        difference.compare(JsonPointer.empty(), before, after);
        return difference.pointers;
    }

    private void compare(JsonPointer at, JsonNode before, JsonNode after) {
        if (ignored.contains(at) || (!before.isContainerNode() && before.equals(after))) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            members(at, before, after);
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                compare(at.appendIndex(i), before.get(i), after.get(i));
            }
        } else {
            pointers.add(at.toString());
        }
    }

    private void members(JsonPointer at, JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        List<String> firstOrder = List.copyOf(names);
        after.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            compare(at.appendProperty(name), before.path(name), after.path(name));
        }
        List<String> secondOrder = new ArrayList<>();
        after.fieldNames().forEachRemaining(secondOrder::add);
        if (Set.copyOf(firstOrder).equals(Set.copyOf(secondOrder)) && !firstOrder.equals(secondOrder)) {
            pointers.add(at + " (order of members)");
        }
    }
}
