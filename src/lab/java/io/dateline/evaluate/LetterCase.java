package io.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Changes the letters of gold rows to measure how much the analysis depends on them. Every character keeps its place, so that
 * the marks of the row still fit.
 */
enum LetterCase {
    /** As the corpus has it. */
    PLAIN,
    /** Every word with a capital, as in a headline. */
    TITLE,
    /** All in capitals, as on old wires. */
    UPPER;

    /** Of the corpus setting {@code case}. */
    static LetterCase of(Corpus corpus) {
        return switch (corpus.setting("case", "plain")) {
            case "plain" -> PLAIN;
            case "title" -> TITLE;
            case "upper" -> UPPER;
            default -> throw new IllegalArgumentException("no case " + corpus.setting("case", ""));
        };
    }

    Gold of(Gold gold) {
        if (this == PLAIN) {
            return gold;
        }
        ObjectNode row = gold.row().deepCopy();
        change(row, "title");
        change(row, "text");
        return Gold.of(gold.file(), row);
    }

    private void change(ObjectNode row, String field) {
        JsonNode text = row.get(field);
        if (text != null) {
            row.put(field, of(text.asText()));
        }
    }

    String of(String text) {
        StringBuilder changed = new StringBuilder(text);
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (this == UPPER || (this == TITLE && !inWord)) {
                changed.setCharAt(i, Character.toUpperCase(c));
            }
            inWord = Character.isLetterOrDigit(c) || ((c == '\'' || c == '’') && inWord);
        }
        return changed.toString();
    }
}
