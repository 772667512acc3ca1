package io.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every field of the schema says what it is, and every plain value has an example that keeps to it. */
class DescribedFieldsTest {
    private static final JsonNode SCHEMA = schema();

    /** Definitions that only add a condition to another. */
    private static final Set<String> CONDITIONS = Set.of("placeOnly", "inWords", "closedPlace", "closedPassage");

    @Test
    void everyFieldSaysWhatItIs() {
        assertThat(fields().entrySet().stream()
                        .filter(field ->
                                field.getValue().path("description").asText("").isEmpty()
                                        && referred(field.getValue())
                                                .path("description")
                                                .asText("")
                                                .isEmpty())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void everyPlainValueHasAnExample() {
        assertThat(fields().entrySet().stream()
                        .filter(field -> isPlain(field.getValue()))
                        .filter(field -> !field.getValue().has("examples")
                                && !referred(field.getValue()).has("examples"))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void everyExampleKeepsToItsField() {
        List<String> wrong = new ArrayList<>();
        fields().forEach((name, field) -> field.path("examples").forEach(example -> {
            ObjectNode alone = ((ObjectNode) field).deepCopy();
            alone.set("$defs", SCHEMA.path("$defs"));
            if (!Schemas.faults(alone, example).isEmpty()) {
                wrong.add(name + ": " + example);
            }
        }));

        assertThat(wrong).isEmpty();
    }

    /** The fields and the definitions, by their paths; not those in conditions, which repeat them. */
    private static Map<String, JsonNode> fields() {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        add("", SCHEMA, fields);
        SCHEMA.path("$defs").properties().stream()
                .filter(definition -> !CONDITIONS.contains(definition.getKey()))
                .forEach(definition -> {
                    fields.put("#" + definition.getKey(), definition.getValue());
                    add("#" + definition.getKey(), definition.getValue(), fields);
                });
        return fields;
    }

    private static void add(String path, JsonNode of, Map<String, JsonNode> fields) {
        of.path("properties").properties().forEach(member -> {
            if (member.getValue().isObject()) {
                String name = path + "/" + member.getKey();
                fields.put(name, member.getValue());
                add(name, member.getValue(), fields);
                add(name, member.getValue().path("items"), fields);
            }
        });
    }

    /** A string or a number that is not one of a list. */
    private static boolean isPlain(JsonNode field) {
        JsonNode is = referred(field);
        List<String> types = new ArrayList<>();
        is.path("type").forEach(type -> types.add(type.asText()));
        types.add(is.path("type").asText(""));
        return !is.has("enum")
                && !is.has("const")
                && types.stream()
                        .anyMatch(type -> Set.of("string", "number", "integer").contains(type));
    }

    private static JsonNode referred(JsonNode field) {
        String to = field.path("$ref").asText("");
        return to.isEmpty() ? field : SCHEMA.at(to.substring(1));
    }

    private static JsonNode schema() {
        try {
            return new ObjectMapper().readTree(Schemas.resource("META-INF/resources/schemas/event-v1.schema.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
