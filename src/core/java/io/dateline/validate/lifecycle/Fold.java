package io.dateline.validate.lifecycle;

import io.dateline.words.WordFile;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Normalises words for comparison, so that an order is found however it is written: full-width and other compatibility
 * forms, zero-width and control characters, accents, capitals, and letters of other scripts that pass for Latin ones.
 */
final class Fold {
    private static final Map<Character, Character> LOOK_ALIKES = lookAlikes();

    /** Longest tag or entity skipped in a note. */
    static final int MAX_TAG = 200;

    private Fold() {}

    /** Text as a reader sees it: compatibility forms resolved, what is invisible gone, markup as a line break. */
    static String visible(String text) {
        String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder visible = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int end = c == '<' ? tagEnd(plain, i) : c == '&' ? entityEnd(plain, i) : -1;
            if (end > 0) {
                visible.append(c == '<' ? '\n' : ' ');
                i = end;
            } else {
                append(visible, c);
            }
        }
        return visible.toString();
    }

    /** One word in lower case without accents. */
    static String word(String visible) {
        String lower = visible.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
        if (isPlain(lower)) {
            return lower;
        }
        StringBuilder bare = new StringBuilder(lower.length());
        String parts = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        boolean mixed = parts.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (c == 'ß') {
                bare.append("ss");
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !isInvisible(c)) {
                bare.append(mixed ? LOOK_ALIKES.getOrDefault(c, c).charValue() : c);
            }
        }
        return bare.toString();
    }

    private static void append(StringBuilder visible, char c) {
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
            visible.append('\n');
        } else if (Character.isSpaceChar(c) || c == '\t') {
            visible.append(' ');
        } else if (!isInvisible(c)) {
            visible.append(c);
        }
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || c == '\u034F'
                || c == '\u115F'
                || c == '\u1160'
                || c == '\u3164'
                || (c >= '\uFE00' && c <= '\uFE0F');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** Where a tag such as {@code <br/>} or {@code </p>} ends; -1 when it is none. */
    private static int tagEnd(String text, int at) {
        boolean opens =
                at + 1 < text.length() && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
        int end = opens ? text.indexOf('>', at) : -1;
        return end > 0 && end - at <= MAX_TAG && text.indexOf('<', at + 1) != -1 && text.indexOf('<', at + 1) < end
                ? -1
                : end - at <= MAX_TAG ? end : -1;
    }

    /** Where a reference such as a no-break space by name ends; -1 when it is none. */
    private static int entityEnd(String text, int at) {
        for (int i = at + 1; i < text.length() && i - at <= 10; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > at + 1 ? i : -1;
            }
            if (c != '#' && (c >= 0x7F || !Character.isLetterOrDigit(c))) {
                return -1;
            }
        }
        return -1;
    }

    private static Map<Character, Character> lookAlikes() {
        Map<Character, Character> letters = new HashMap<>();
        WordFile.rows("/validate/look-alikes.tsv", 2)
                .forEach(row -> letters.put(row.get(0).charAt(0), row.get(1).charAt(0)));
        return Map.copyOf(letters);
    }
}
