package io.dateline.evaluate.corpus;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Begins rows. */
final class Rows {
    private Rows() {}

    static ObjectNode row(String id) {
        return JsonNodeFactory.instance.objectNode().put("id", id);
    }
}
