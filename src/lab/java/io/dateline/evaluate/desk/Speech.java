package io.dateline.evaluate.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A gold speech or a quote of the event: its row and the gold text's words that it covers.
 */
record Speech(JsonNode row, BitSet words) {
    /** The gold's, {@code speech} or {@code speechOptional}. */
    static List<Speech> gold(JsonNode rows, String text, Words words) {
        List<Speech> found = new ArrayList<>();
        rows.forEach(row -> found.add(new Speech(row, place(row, text, words))));
        return found;
    }

    private static BitSet place(JsonNode row, String text, Words words) {
        BitSet place = new BitSet();
        if (row.path("spans").isEmpty()) {
            JsonNode said = row.path("text");
            (said.isArray() ? said : List.of(said)).forEach(part -> {
                int at = text.indexOf(part.asText());
                place.or(
                        at < 0
                                ? new BitSet()
                                : words.between(at, at + part.asText().length()));
            });
        } else {
            row.path("spans")
                    .forEach(span -> place.or(words.between(
                            text.offsetByCodePoints(0, span.path(0).asInt()),
                            text.offsetByCodePoints(0, span.path(1).asInt()))));
        }
        return place;
    }

    /** The event's quotes in the body. */
    static List<Speech> given(JsonNode quotes, Placing placing) {
        List<Speech> found = new ArrayList<>();
        quotes.forEach(quote -> {
            BitSet place = new BitSet();
            if (quote.path("parts").isEmpty()) {
                place.or(placing.of(quote));
            }
            quote.path("parts").forEach(part -> place.or(placing.of(part)));
            if (!place.isEmpty()) {
                found.add(new Speech(quote, place));
            }
        });
        return found;
    }

    int size() {
        return words.cardinality();
    }

    /** The number of words that both have. */
    int common(BitSet other) {
        BitSet both = (BitSet) words.clone();
        both.and(other);
        return both.cardinality();
    }

    /** The smaller of the shares that the common words have of either, 0 to 1. */
    static double overlap(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int larger = Math.max(a.cardinality(), b.cardinality());
        return larger == 0 ? 0 : both.cardinality() / (double) larger;
    }

    static BitSet union(List<Speech> all) {
        BitSet union = new BitSet();
        all.forEach(one -> union.or(one.words));
        return union;
    }
}
