package io.dateline.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the keywords of a JSON schema that ours uses. */
final class Refs {
    private Refs() {}

    /** The schema with what it refers to, its own keywords first. */
    static JsonNode followed(JsonNode schema, JsonNode document) {
        if (!schema.has("$ref")) {
            return schema;
        }
        JsonNode to = followed(document.at(schema.path("$ref").asText().substring(1)), document);
        ObjectNode merged = to.deepCopy();
        schema.properties().forEach(keyword -> {
            JsonNode there = merged.path(keyword.getKey());
            if (there instanceof ObjectNode members && keyword.getValue().isObject()) {
                members.setAll((ObjectNode) keyword.getValue());
            } else if (there instanceof ArrayNode list && keyword.getKey().equals("required")) {
                keyword.getValue().forEach(list::add);
            } else {
                merged.set(keyword.getKey(), keyword.getValue());
            }
        });
        merged.remove("$ref");
        return merged;
    }

    static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isTextual() ? new TreeSet<>(Set.of(type.asText())) : names(type);
    }

    /** The values of an {@code enum} or {@code const}, as JSON. */
    static Set<String> values(JsonNode schema) {
        Set<String> values = new TreeSet<>();
        schema.path("enum").forEach(value -> values.add(value.toString()));
        if (schema.has("const")) {
            values.add(schema.path("const").toString());
        }
        return values;
    }

    static Set<String> names(JsonNode list) {
        Set<String> names = new TreeSet<>();
        list.forEach(name -> names.add(name.asText()));
        return names;
    }

    static List<JsonNode> conditions(JsonNode schema) {
        List<JsonNode> conditions = new ArrayList<>();
        if (schema.has("if")) {
            conditions.add(schema);
        }
        schema.path("allOf").forEach(each -> {
            if (each.has("if")) {
                conditions.add(each);
            }
        });
        return conditions;
    }
}
