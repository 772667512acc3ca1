package io.dateline.evaluate.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Turns UTF-16 offsets of a text into code points, as rows have them. */
final class Offsets {
    private final String text;
    private final int[] codePoints;

    Offsets(String text) {
        this.text = text;
        this.codePoints = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            codePoints[i + 1] = codePoints[i] + (second ? 0 : 1);
        }
    }

    int codePoint(int unit) {
        return codePoints[unit];
    }

    /** Writes a span's start, end and words into the object. */
    ObjectNode span(ObjectNode object, int start, int end) {
        return object.put("start", codePoint(start)).put("end", codePoint(end)).put("text", text.substring(start, end));
    }
}
