package io.dateline.analyse.text;

/** The character classes of the tokeniser: one byte for each UTF-16 unit, looked up in a table. */
final class Kind {
    static final byte OTHER = 0;
    static final byte SPACE = 1;
    /** Ends a line. */
    static final byte NEWLINE = 2;

    static final byte LOWER = 3;
    static final byte UPPER = 4;
    /** A letter of a script without case, or a mark on any letter. */
    static final byte LETTER = 5;

    static final byte DIGIT = 6;
    /** A character that is a word of its own: Han, Kana. */
    static final byte IDEOGRAPH = 7;

    static final byte APOSTROPHE = 8;
    static final byte HYPHEN = 9;
    /** {@code .} */
    static final byte PERIOD = 10;
    /** Ends a sentence whatever follows: {@code ! ?} and their kin in other scripts. */
    static final byte STOP = 11;
    /** Opens a bracket or a quotation. */
    static final byte OPEN = 12;
    /** Closes a bracket or a quotation. */
    static final byte CLOSE = 13;
    /** The straight quotation mark {@code "}, which may open or close. */
    static final byte QUOTE = 14;

    static final byte CURRENCY = 15;
    /** Half of a character outside the basic plane. */
    static final byte SURROGATE = 16;
    /** Joins emoji; never a token of its own. */
    static final byte JOINER = 17;

    private static final byte[] TABLE = table();

    private Kind() {}

    static byte of(char c) {
        return TABLE[c];
    }

    /** Whether a word may contain it anywhere. */
    static boolean wordly(byte kind) {
        return kind >= LOWER && kind <= DIGIT;
    }

    static boolean letter(byte kind) {
        return kind >= LOWER && kind <= LETTER;
    }

    private static byte[] table() {
        byte[] table = new byte[1 << 16];
        for (int c = 0; c < table.length; c++) {
            table[c] = general((char) c);
        }
        set(table, NEWLINE, "\n\u0085\u2028\u2029\u000b\f");
        set(table, APOSTROPHE, "'\u2019\u02bc\uff07");
        set(table, HYPHEN, "-\u2010\u2011");
        set(table, PERIOD, ".");
        set(
                table,
                STOP,
                "!?\u3002\uff01\uff1f\u203c\u2047\u2048\u2049\u061f\u06d4\u0964\u0965\u1362\u104b\u17d4\uff61");
        set(table, OPEN, "([{\u2018\u201a\u201c\u201e\u00ab\u2039`");
        set(table, CLOSE, ")]}\u201d\u00bb\u203a");
        set(table, QUOTE, "\"\uff02");
        set(table, JOINER, "\u200d\ufe0e\ufe0f\u20e3");
        return table;
    }

    private static void set(byte[] table, byte kind, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = kind;
        }
    }

    private static byte general(char c) {
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff') {
            return SPACE;
        }
        return switch (Character.getType(c)) {
            case Character.LOWERCASE_LETTER -> LOWER;
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
            case Character.OTHER_LETTER, Character.MODIFIER_LETTER -> ideograph(c) ? IDEOGRAPH : LETTER;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.START_PUNCTUATION -> OPEN;
            case Character.END_PUNCTUATION -> CLOSE;
            case Character.CURRENCY_SYMBOL -> CURRENCY;
            default -> OTHER;
        };
    }

    private static boolean ideograph(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
