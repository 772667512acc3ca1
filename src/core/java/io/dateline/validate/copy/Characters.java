package io.dateline.validate.copy;

import java.text.Normalizer;

/**
 * Normalises characters: to NFC, every kind of space to a plain space, line ends to {@code \n}. Invisible characters
 * (controls, soft hyphens, zero-width spaces, bidi controls) are removed. Joiners stay, since Persian spelling and
 * emoji need them. Controls from U+0080 to U+009F are read as windows-1252's quotation marks and dashes, as in
 * browsers. Applying it twice changes nothing more.
 */
public final class Characters {
    /** What windows-1252 has from 0x80 to 0x9F; U+0000 where it has nothing. */
    private static final String WINDOWS_1252 =
            "\u20AC\u0000\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u0000\u017D\u0000"
                    + "\u0000\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u0000\u017E\u0178";

    /** The first combining mark: characters before it never join with what stands before them. */
    private static final char FIRST_MARK = '\u0300';

    /**
     * Marks on one letter: what Unicode's stream-safe text has at most (UAX 15), and ten times what any language writes. To put
     * marks in their order takes time with the square of their number.
     */
    static final int MAX_MARKS = 30;

    private Characters() {}

    static String clean(String text) {
        int at = stays(text, 0);
        if (at == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        int from = 0;
        while (at < text.length()) {
            clean.append(text, from, at);
            from = at + change(text, at, clean);
            at = stays(text, from);
        }
        clean.append(text, from, at);
        if (isComposed(clean)) {
            return clean.toString();
        }
        StringBuilder bounded = withoutPiles(clean);
        return Normalizer.isNormalized(bounded, Normalizer.Form.NFC)
                ? bounded.toString()
                : Normalizer.normalize(bounded, Normalizer.Form.NFC);
    }

    /** Without the marks of a letter past {@link #MAX_MARKS}. */
    private static StringBuilder withoutPiles(StringBuilder text) {
        StringBuilder bounded = null;
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MAX_MARKS && bounded == null) {
                bounded = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (marks <= MAX_MARKS && bounded != null) {
                bounded.appendCodePoint(c);
            }
        }
        return bounded == null ? text : bounded;
    }

    private static boolean isMark(int c) {
        int type = c < '\u0300' ? Character.CONTROL : Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Appends what becomes of the character at {@code at}, and gives how many units it has. */
    private static int change(String text, int at, StringBuilder clean) {
        char c = text.charAt(at);
        if (c == '\r') {
            if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
                clean.append('\n');
            }
        } else if (Character.isHighSurrogate(c)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1))) {
            return 1 + appendPair(text, at, clean);
        } else if (Character.isSurrogate(c)) {
            clean.append('\uFFFD');
        } else {
            appendOne(c, clean);
        }
        return 1;
    }

    /** The first place from {@code from} on with a character that perhaps does not stay as it is; the end when there is none. */
    private static int stays(String text, int from) {
        int at = from;
        while (at < text.length() && stays(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether it is surely visible and in NFC, whatever stands around it: ASCII, Latin letters, the punctuation of copy. */
    private static boolean stays(char c) {
        return (c >= ' ' && c < '\u007F')
                || c == '\n'
                || (c > '\u00A0' && c < FIRST_MARK && c != '\u00AD')
                || (c >= '\u2010' && c <= '\u2027');
    }

    /** Whether it is in NFC because all of its characters are, in any order; otherwise Unicode's tables must tell. */
    private static boolean isComposed(CharSequence text) {
        for (int at = 0; at < text.length(); at++) {
            if (!stays(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The text on one line: each run of white space becomes one space, none is left at the ends. */
    public static String line(String text) {
        String clean = clean(text);
        if (isLine(clean)) {
            return clean;
        }
        StringBuilder line = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c != ' ' && c != '\n') {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    private static boolean isLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    /** Plane 14 tags and noncharacters are invisible; every other character above U+FFFF stays. */
    private static int appendPair(String text, int at, StringBuilder clean) {
        int codePoint = text.codePointAt(at);
        boolean isEmojiTag = codePoint >= 0xE0020 && codePoint <= 0xE007F;
        if ((codePoint & 0xFFFE) != 0xFFFE && (Character.getType(codePoint) != Character.FORMAT || isEmojiTag)) {
            clean.appendCodePoint(codePoint);
        }
        return 1;
    }

    private static void appendOne(char c, StringBuilder clean) {
        switch (c) {
            case '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> clean.append('\n');
            case '\t' -> clean.append(' ');
            case '\u200C', '\u200D' -> clean.append(c);
            case '\u00AD', '\u034F', '\u115F', '\u1160', '\u3164', '\uFFA0', '\uFFFE', '\uFFFF' -> {}
            default -> {
                int type = Character.getType(c);
                if (c >= '\u0080' && c <= '\u009F' && WINDOWS_1252.charAt(c - '\u0080') != 0) {
                    clean.append(WINDOWS_1252.charAt(c - '\u0080'));
                } else if (type == Character.SPACE_SEPARATOR) {
                    clean.append(' ');
                } else if (type != Character.CONTROL && type != Character.FORMAT && !isNonCharacter(c)) {
                    clean.append(c);
                }
            }
        }
    }

    private static boolean isNonCharacter(char c) {
        return c >= '\uFDD0' && c <= '\uFDEF';
    }
}
