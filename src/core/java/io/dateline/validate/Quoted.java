package io.dateline.validate;

import io.dateline.validate.copy.Characters;

/** Quotes a short value of the input for a warning: in quotation marks, on one line. */
final class Quoted {
    /** Characters quoted; longer values may be article text. */
    static final int MAX_LENGTH = 40;

    private Quoted() {}

    static String of(String written) {
        String line = Characters.line(written);
        int end = Math.min(line.length(), MAX_LENGTH);
        boolean splits = end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
        return '"' + line.substring(0, splits ? end - 1 : end) + (end < line.length() ? "...\"" : "\"");
    }
}
