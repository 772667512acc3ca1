package io.dateline.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether readers of a released schema can read what keeps to another. Within v1 members may be added, and values to lists that
 * are marked as growing. Nothing is taken away, nothing that was always there may be missing, no member has a further type, and
 * no limit that a reader may count on is moved.
 */
final class Evolution {
    private static final List<String> LIMITS = List.of(
            "format",
            "pattern",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "uniqueItems",
            "dependentRequired");

    private final JsonNode released;
    private final JsonNode today;
    private final List<String> breaks = new ArrayList<>();

    /** Pairs of definitions that were compared: they may refer to themselves. */
    private final Set<String> compared = new HashSet<>();

    private Evolution(JsonNode released, JsonNode today) {
        this.released = released;
        this.today = today;
    }

    /** What breaks readers of the released schema, a phrase each with the member's path; empty when nothing does. */
    static List<String> breaks(JsonNode released, JsonNode today) {
        Evolution evolution = new Evolution(released, today);
        evolution.compare("", released, today);
        return evolution.breaks;
    }

    /** The members that readers of the released schema do not know, by their last names, in order. */
    static Set<String> additions(JsonNode released, JsonNode today) {
        Set<String> added = memberNames(today);
        added.removeAll(memberNames(released));
        return added;
    }

    private static Set<String> memberNames(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        for (JsonNode members : schema.findValues("properties")) {
            members.fieldNames().forEachRemaining(names::add);
            members.forEach(member -> names.addAll(memberNames(member)));
        }
        return names;
    }

    private void compare(String path, JsonNode before, JsonNode now) {
        String pair = before.path("$ref").asText() + " " + now.path("$ref").asText();
        if (before.has("$ref") && now.has("$ref") && !compared.add(pair)) {
            return;
        }
        JsonNode old = Refs.followed(before, released);
        JsonNode young = Refs.followed(now, today);
        types(path, old, young);
        values(path, old, young);
        limits(path, old, young);
        members(path, old, young);
        alternatives(path, old, young);
        conditions(path, old, young);
        if (old.has("items")) {
            compare(path + "[]", old.path("items"), young.path("items"));
        }
    }

    private void types(String path, JsonNode old, JsonNode young) {
        Set<String> before = Refs.types(old);
        Set<String> more = Refs.types(young);
        more.removeAll(before);
        if (before.contains("number")) {
            more.remove("integer");
        }
        if (!before.isEmpty() && (Refs.types(young).isEmpty() || !more.isEmpty())) {
            breaks.add(path + ": was " + before + ", and may be " + (more.isEmpty() ? "anything" : more.toString()));
        }
    }

    private void values(String path, JsonNode old, JsonNode young) {
        Set<String> before = Refs.values(old);
        if (before.isEmpty() || old.path(ReadersSchema.GROWS).asBoolean()) {
            return;
        }
        Set<String> more = Refs.values(young);
        more.removeAll(before);
        if (Refs.values(young).isEmpty() || young.path(ReadersSchema.GROWS).asBoolean()) {
            breaks.add(path + ": the list of its values is open now");
        } else if (!more.isEmpty()) {
            breaks.add(path + ": has new values " + more);
        }
    }

    private void limits(String path, JsonNode old, JsonNode young) {
        for (String limit : LIMITS) {
            if (old.has(limit) && !old.path(limit).equals(young.path(limit))) {
                breaks.add(path + ": " + limit + " was " + old.path(limit));
            }
        }
    }

    private void members(String path, JsonNode old, JsonNode young) {
        old.path("properties").properties().forEach(member -> {
            String name = path + "/" + member.getKey();
            JsonNode now = young.path("properties").path(member.getKey());
            if (now.isMissingNode()) {
                breaks.add(name + ": is gone");
            } else if (member.getValue().isObject()) {
                compare(name, member.getValue(), now);
            } else if (!member.getValue().equals(now)) {
                breaks.add(name + ": was never there");
            }
        });
        required(path, old, young);
    }

    private void required(String path, JsonNode old, JsonNode young) {
        Set<String> lacking = Refs.names(old.path("required"));
        lacking.removeAll(Refs.names(young.path("required")));
        if (!lacking.isEmpty()) {
            breaks.add(path + ": may lack " + new TreeSet<>(lacking));
        }
    }

    private void alternatives(String path, JsonNode old, JsonNode young) {
        if (!old.has("oneOf")) {
            return;
        }
        if (young.path("oneOf").size() != old.path("oneOf").size()) {
            breaks.add(path + ": has other alternatives");
            return;
        }
        for (int i = 0; i < old.path("oneOf").size(); i++) {
            compare(path, old.path("oneOf").path(i), young.path("oneOf").path(i));
        }
    }

    /** A condition holds for readers as the rest does; it is known by its {@code if}. */
    private void conditions(String path, JsonNode old, JsonNode young) {
        for (JsonNode before : Refs.conditions(old)) {
            String at = path + " if " + before.path("if");
            JsonNode now = Refs.conditions(young).stream()
                    .filter(each -> each.path("if").equals(before.path("if")))
                    .findFirst()
                    .orElse(null);
            if (now == null) {
                breaks.add(at + ": is gone");
            } else {
                for (String branch : List.of("then", "else")) {
                    members(at, before.path(branch), now.path(branch));
                }
            }
        }
    }
}
