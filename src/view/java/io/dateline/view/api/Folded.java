package io.dateline.view.api;

import java.text.Normalizer;
import java.util.Locale;

/** Text as a search compares it: without case and without marks above and below letters. */
final class Folded {
    private Folded() {}

    static String of(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(parts.length());
        parts.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Most text is, has no marks and is its own decomposition. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    static boolean contains(String text, String folded) {
        return of(text).contains(folded);
    }
}
