package io.dateline.evaluate.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One document as the tasks read it.
 *
 * @param row a line of the JSONL file
 * @param tokens its sentences' tokens with their tags, for the TSV file beside; empty when the corpus has none
 */
public record Document(ObjectNode row, List<List<Tagged>> tokens) {
    public Document {
        tokens = tokens.stream().map(List::copyOf).toList();
    }

    /** A token as the corpus has it, and its IOB tag. */
    public record Tagged(String token, String tag) {}

    static Document of(ObjectNode row) {
        return new Document(row, List.of());
    }

    String id() {
        return row.path("id").asText();
    }
}
