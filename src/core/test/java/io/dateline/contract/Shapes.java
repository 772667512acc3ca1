package io.dateline.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.contract.Shape.Flag;
import io.dateline.contract.Shape.ListOf;
import io.dateline.contract.Shape.Member;
import io.dateline.contract.Shape.Named;
import io.dateline.contract.Shape.OneOf;
import io.dateline.contract.Shape.Text;
import io.dateline.contract.Shape.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the shapes of a schema: the event, its definitions, and objects written in place, which are named by their member.
 * Conditions are left out, since declarations cannot say them.
 */
final class Shapes {
    private static final String DEFINITIONS = "#/$defs/";

    private final JsonNode schema;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    private Shapes(JsonNode schema) {
        this.schema = schema;
    }

    /** The shapes, that of the event first. */
    static Collection<Shape> of(JsonNode schema, String name) {
        Shapes shapes = new Shapes(schema);
        shapes.add(name, "", schema);
        return List.copyOf(shapes.shapes.values());
    }

    /**
     * @param prefix of the names of objects written in place
     */
    private void add(String name, String prefix, JsonNode object) {
        if (shapes.containsKey(name)) {
            return;
        }
        shapes.put(name, new Shape(name, "", List.of()));
        Set<String> required = Refs.names(object.path("required"));
        List<Member> members = new ArrayList<>();
        object.path("properties").properties().forEach(each -> {
            JsonNode member = Refs.followed(each.getValue(), schema);
            members.add(new Member(
                    each.getKey(),
                    member.path("description").asText(),
                    type(prefix + capital(each.getKey()), each.getValue()),
                    required.contains(each.getKey()),
                    mayBeNull(member)));
        });
        shapes.put(name, new Shape(name, object.path("description").asText(), members));
    }

    private static boolean mayBeNull(JsonNode member) {
        return Refs.types(member).contains("null") || Refs.values(member).contains("null");
    }

    private Type type(String name, JsonNode member) {
        JsonNode followed = Refs.followed(member, schema);
        if (followed.has("oneOf")) {
            List<String> names = new ArrayList<>();
            followed.path("oneOf").forEach(each -> names.add(((Named) type(name, each)).name()));
            return new OneOf(names);
        }
        Set<String> types = Refs.types(followed);
        types.remove("null");
        if (types.contains("array")) {
            return new ListOf(type(singular(name), followed.path("items")));
        }
        if (followed.has("properties")) {
            return named(name, member);
        }
        if (types.contains("boolean")) {
            return new Flag();
        }
        return types.contains("integer") || types.contains("number")
                ? new Shape.Number(types.contains("integer"))
                : new Text(values(followed), followed.path(ReadersSchema.GROWS).asBoolean());
    }

    /** A definition by its own name, what is written in place by its member's. One that adds no member is what it refers to. */
    private Named named(String name, JsonNode member) {
        String chosen = name;
        JsonNode at = member;
        while (at.has("$ref") && !at.has("properties")) {
            String definition = at.path("$ref").asText().substring(DEFINITIONS.length());
            at = schema.at("/$defs/" + definition);
            chosen = capital(definition);
        }
        add(chosen, chosen, Refs.followed(member, schema));
        return new Named(chosen);
    }

    private static Set<String> values(JsonNode schema) {
        Set<String> values = new LinkedHashSet<>();
        schema.path("enum").forEach(value -> {
            if (value.isTextual()) {
                values.add(value.asText());
            }
        });
        if (schema.path("const").isTextual()) {
            values.add(schema.path("const").asText());
        }
        return values;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String singular(String name) {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
