package io.dateline.decode.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON object under folded names: {@code versionCreated}, {@code versioncreated} and
 * {@code version_created} are the same. This is how one reader serves all releases of ninjs and all habits of plain JSON.
 */
public final class Members {
    private static final JsonNode MISSING = JsonNodeFactory.instance.missingNode();

    private static final Members NONE = new Members(JsonNodeFactory.instance.objectNode());

    private final Map<String, JsonNode> byName = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> repeated = new LinkedHashMap<>();

    public Members(JsonNode object) {
        object.properties().forEach(member -> {
            String name = fold(member.getKey());
            if (byName.putIfAbsent(name, member.getValue()) != null) {
                repeated.computeIfAbsent(name, first -> new ArrayList<>()).add(member.getValue());
            }
        });
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && c != '-') {
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** How many names there are, folded. */
    public int size() {
        return byName.size();
    }

    /** The names, folded. */
    public Set<String> allNames() {
        return Set.copyOf(byName.keySet());
    }

    public boolean has(String name) {
        JsonNode value = byName.get(name);
        return value != null && !value.isNull();
    }

    public boolean hasAny(List<String> names) {
        return names.stream().anyMatch(this::has);
    }

    @Nullable
    public JsonNode get(String name) {
        return byName.get(name);
    }

    /** All members of a name, however it is spelt: {@code pubStatus} beside {@code pub_status}. */
    public List<JsonNode> all(String name) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode first = byName.get(name);
        if (first != null) {
            all.add(first);
        }
        all.addAll(repeated.getOrDefault(name, List.of()));
        return all;
    }

    /** The first of the members that holds a scalar that is not blank, as text; null when none does. */
    @Nullable
    public String text(String... names) {
        for (String name : names) {
            String text = scalar(byName.get(name));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** Every scalar of those names that is not blank, in the order of the names. */
    public List<String> texts(List<String> names) {
        List<String> texts = new ArrayList<>();
        for (String name : names) {
            String text = scalar(byName.get(name));
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    @Nullable
    public String text(List<String> names) {
        return text(names.toArray(String[]::new));
    }

    /** A scalar as text, or the name of an object such as {@code {"name": "Example News"}}. */
    @Nullable
    public String nameOf(String... names) {
        for (String name : names) {
            String found = name(byName.get(name));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    public static @Nullable String name(@Nullable JsonNode node) {
        if (node != null && node.isArray() && !node.isEmpty()) {
            return name(node.get(0));
        }
        return node != null && node.isObject()
                ? new Members(node).text("name", "title", "literal", "id")
                : scalar(node);
    }

    /** The objects of an array member, of an object of objects, or the object itself; empty when there is none. */
    public List<Members> objects(String name) {
        JsonNode node = byName.get(name);
        if (node == null || !node.isContainerNode()) {
            return List.of();
        }
        List<Members> objects = new ArrayList<>();
        for (JsonNode child : node) {
            if (child.isObject()) {
                objects.add(new Members(child));
            }
        }
        return objects;
    }

    /** The object of a name; one without members when there is none. */
    public Members object(String name) {
        JsonNode node = byName.get(name);
        return node != null && node.isObject() ? new Members(node) : NONE;
    }

    /** The scalars of an array that are not blank, or the one scalar, as text. */
    public List<String> list(String name) {
        return each(name, Members::scalar);
    }

    /** The same, and the names of objects such as {@code {"name": "Example News"}}. */
    public List<String> names(String name) {
        return each(name, Members::name);
    }

    private List<String> each(String name, Function<JsonNode, @Nullable String> reading) {
        JsonNode node = byName.get(name);
        List<String> texts = new ArrayList<>();
        for (JsonNode one : node == null || !node.isArray() ? List.of(node == null ? MISSING : node) : node) {
            String text = reading.apply(one);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Members whose folded name starts with a prefix, in document order. */
    public Map<String, String> textsStarting(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        byName.forEach((name, value) -> {
            String text = scalar(value);
            if (text != null && name.startsWith(prefix)) {
                found.put(name, text);
            }
        });
        return found;
    }

    /** Whether a name in a value or below it is not plain ASCII; asked of items whose bytes were repaired. */
    public static boolean hasDamagedName(JsonNode node) {
        for (var member : node.properties()) {
            if (!member.getKey().chars().allMatch(c -> c < 0x80)) {
                return true;
            }
        }
        for (JsonNode child : node) {
            if (child.isContainerNode() && hasDamagedName(child)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String scalar(@Nullable JsonNode node) {
        if (node == null || !node.isValueNode() || node.isNull() || node.isMissingNode()) {
            return null;
        }
        String text = node.asText();
        return text.isBlank() ? null : text;
    }
}
