package io.dateline.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A schema as a reader has to take it: members that it does not know are passed over, and so are values of a list that is marked
 * as growing.
 */
final class ReadersSchema {
    /** Beside an {@code enum}: values may be added within v1. */
    static final String GROWS = "x-grows";

    private ReadersSchema() {}

    static JsonNode of(JsonNode schema) {
        JsonNode open = schema.deepCopy();
        open(open);
        return open;
    }

    private static void open(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String closing : List.of("additionalProperties", "unevaluatedProperties")) {
                if (object.path(closing).isBoolean()) {
                    object.remove(closing);
                }
            }
            if (object.path(GROWS).asBoolean()) {
                object.remove("enum");
                object.put("type", "string");
            }
        }
        node.forEach(ReadersSchema::open);
    }
}
