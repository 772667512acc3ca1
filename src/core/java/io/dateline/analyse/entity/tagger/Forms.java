package io.dateline.analyse.entity.tagger;

import io.dateline.article.Prose;

/**
 * The forms of an article's tokens: hashes of their spellings and affixes, and their case, from one pass over the
 * characters.
 */
final class Forms {
    static final int LOWER = 0;
    static final int CAPITAL = 1;
    static final int UPPER = 2;
    static final int MIXED = 3;
    static final int INITIAL = 4;
    static final int ACRONYM = 5;
    static final int NUMBER = 6;
    static final int MARK = 7;
    static final int LOWER_MIXED = 8;
    static final int NUMBERED = 9;

    /** What names of files end in. */
    private static final String[] FILES = {
        "pdf", "doc", "docx", "xls", "xlsx", "ppt", "txt", "csv", "htm", "html", "jpg", "jpeg", "png", "gif", "zip",
        "exe", "mp3"
    };

    /** Longest prefix of a token that is read; longer tokens are no names. */
    private static final int LONGEST = 60;

    final int count;
    /** The form as written, digits folded. */
    final int[] exact;
    /** The form in lower case. */
    final int[] lower;
    /** The form with a capital only at the start: how an upper-case word would stand in running text. */
    final int[] title;

    final int[] shape;
    final int[] prefix2;
    final int[] prefix3;
    final int[] prefix4;
    final int[] suffix1;
    final int[] suffix2;
    final int[] suffix3;
    final int[] suffix4;
    final byte[] looks;

    Forms(Prose prose) {
        count = prose.tokenCount();
        exact = new int[count];
        lower = new int[count];
        title = new int[count];
        shape = new int[count];
        prefix2 = new int[count];
        prefix3 = new int[count];
        prefix4 = new int[count];
        suffix1 = new int[count];
        suffix2 = new int[count];
        suffix3 = new int[count];
        suffix4 = new int[count];
        looks = new byte[count];
        String text = prose.text();
        for (int i = 0; i < count; i++) {
            read(text, prose.tokenStart(i), Math.min(prose.tokenEnd(i), prose.tokenStart(i) + LONGEST), i);
        }
    }

    private void read(String text, int start, int end, int i) {
        int e = Hash.SEED;
        int l = Hash.SEED;
        int t = Hash.SEED;
        int s = Hash.SEED;
        int upper = 0;
        int small = 0;
        int digits = 0;
        int lastClass = -1;
        int repeats = 0;
        for (int at = start; at < end; at++) {
            char c = plain(text.charAt(at));
            char low = lower(c);
            int kind = kind(c, low);
            upper += kind == 1 ? 1 : 0;
            small += kind == 0 ? 1 : 0;
            digits += kind == 2 ? 1 : 0;
            e = Hash.add(e, c);
            l = Hash.add(l, low);
            t = Hash.add(t, at == start ? c : low);
            repeats = kind == lastClass ? repeats + 1 : 0;
            lastClass = kind;
            if (repeats < 2) {
                s = Hash.add(s, kind == 3 ? c : kind);
            }
            switch (at - start) {
                case 1 -> prefix2[i] = l;
                case 2 -> prefix3[i] = l;
                case 3 -> prefix4[i] = l;
                default -> {}
            }
        }
        exact[i] = Hash.finish(e);
        lower[i] = Hash.finish(l);
        title[i] = Hash.finish(t);
        shape[i] = Hash.finish(s);
        looks[i] = (byte) looks(text, start, end, upper, small, digits);
        suffixes(text, start, end, i);
    }

    private void suffixes(String text, int start, int end, int i) {
        int h = Hash.SEED;
        for (int n = 1; n <= 4 && end - n >= start; n++) {
            h = Hash.add(h, lower(plain(text.charAt(end - n))));
            switch (n) {
                case 1 -> suffix1[i] = h;
                case 2 -> suffix2[i] = h;
                case 3 -> suffix3[i] = h;
                default -> suffix4[i] = h;
            }
        }
    }

    private static int looks(String text, int start, int end, int upper, int small, int digits) {
        char first = text.charAt(start);
        boolean marks = upper + small + digits < end - start;
        if (upper + small == 0 || (marks && isAddress(text, start, end))) {
            return digits > 0 ? NUMBER : MARK;
        }
        if (digits > 0) {
            return upper > 0 ? NUMBERED : NUMBER;
        }
        if (!isUpper(first)) {
            return upper == 0 ? LOWER : LOWER_MIXED;
        }
        if (upper == 1 && small > 0) {
            return CAPITAL;
        }
        if (small > 0) {
            return MIXED;
        }
        boolean dotted = text.charAt(end - 1) == '.';
        return upper == 1 ? (dotted ? INITIAL : UPPER) : dotted ? ACRONYM : UPPER;
    }

    /** Whether the token is an address on the net or a file: no name, whatever its capitals. */
    private static boolean isAddress(String text, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            char c = text.charAt(at);
            if (c == '@' || (c == '/' && text.charAt(at - 1) == '/')) {
                return true;
            }
        }
        return end - start > 4 && (text.startsWith("www.", start) || isFile(text, start, end));
    }

    private static boolean isFile(String text, int start, int end) {
        int dot = text.charAt(end - 4) == '.' ? end - 4 : end - 5;
        if (dot <= start || text.charAt(dot) != '.') {
            return false;
        }
        for (String ending : FILES) {
            int length = end - dot - 1;
            if (ending.length() == length && text.regionMatches(true, dot + 1, ending, 0, length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token starts like a name: with a capital. */
    boolean capital(int i) {
        int look = looks[i];
        return (look >= CAPITAL && look <= ACRONYM) || look == NUMBERED || look == LOWER_MIXED;
    }

    /** Typographic variants and digits folded, so that one word has one hash. */
    static char plain(char c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9' ? '0' : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }

    static char lower(char c) {
        return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c) : Character.toLowerCase(c);
    }

    private static boolean isUpper(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    /** 0 a letter, 1 a capital, 2 a digit, 3 a mark. */
    private static int kind(char c, char low) {
        if (c < 0x80) {
            return c != low ? 1 : c >= 'a' && c <= 'z' ? 0 : c == '0' ? 2 : 3;
        }
        return c != low ? 1 : Character.isLetter(c) ? 0 : Character.isDigit(c) ? 2 : 3;
    }
}
