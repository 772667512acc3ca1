package io.dateline.story.reading;

/** What a character of a text is, looked up in a table: asking the platform takes several steps for each letter of each text. */
public final class Letter {
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte SURROGATE = 4;
    private static final byte UPPER = 8;
    private static final byte MARK = 16;
    private static final byte CURRENCY = 32;
    private static final byte ALONE = 64;

    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];
    private static final char[] LOWER = new char[KINDS.length];

    static {
        for (int at = 0; at < KINDS.length; at++) {
            char c = (char) at;
            LOWER[at] = Character.toLowerCase(c);
            KINDS[at] = (byte) ((Character.isLetter(c) ? LETTER : 0)
                    | (Character.isDigit(c) ? DIGIT : 0)
                    | (Character.isSurrogate(c) ? SURROGATE : 0)
                    | (Character.isUpperCase(c) ? UPPER : 0)
                    | (Character.getType(c) == Character.NON_SPACING_MARK ? MARK : 0)
                    | (Character.getType(c) == Character.CURRENCY_SYMBOL ? CURRENCY : 0)
                    | (standsAlone(c) ? ALONE : 0));
        }
    }

    private Letter() {}

    /** Whether the character is a word by itself: ideographs, kana, Thai and its neighbours; Hangul has spaces. */
    private static boolean standsAlone(char c) {
        return (c >= 0x0e00 && c <= 0x0eff) || (c >= 0x3040 && c <= 0x30ff) || Character.isIdeographic(c);
    }

    static boolean isAlone(char c) {
        return (KINDS[c] & ALONE) != 0;
    }

    static boolean isLetter(char c) {
        return (KINDS[c] & LETTER) != 0;
    }

    static boolean isUpper(char c) {
        return (KINDS[c] & UPPER) != 0;
    }

    public static boolean isDigit(char c) {
        return (KINDS[c] & DIGIT) != 0;
    }

    static boolean isLetterOrDigit(char c) {
        return (KINDS[c] & (LETTER | DIGIT)) != 0;
    }

    /** A letter, a digit or half of a character that has two. */
    public static boolean isOfWord(char c) {
        return (KINDS[c] & (LETTER | DIGIT | SURROGATE)) != 0;
    }

    /** The same, or a mark that stands on one. */
    public static boolean isOfWordOrMark(char c) {
        return (KINDS[c] & (LETTER | DIGIT | SURROGATE | MARK)) != 0;
    }

    /** A mark that stands on the letter before it. */
    public static boolean isMark(char c) {
        return (KINDS[c] & MARK) != 0;
    }

    public static boolean isCurrency(char c) {
        return (KINDS[c] & CURRENCY) != 0;
    }

    public static char lower(char c) {
        return LOWER[c];
    }
}
