package io.dateline.validate.date;

/**
 * A number, a word or a mark of a written time.
 *
 * @param text folded: digits in ASCII, words in lower case without accents, dashes as {@code -}
 * @param start where it begins in what was written
 * @param end where it ends there
 * @param spaced whether white space stands before it
 * @param caps whether it is a word in capitals
 */
record Token(Kind kind, String text, int start, int end, boolean spaced, boolean caps) {
    enum Kind {
        NUMBER,
        WORD,
        MARK,
        END
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean is(char mark) {
        return kind == Kind.MARK && text.charAt(0) == mark;
    }

    /** Whether it is a number of that many digits. */
    boolean hasDigits(int least, int most) {
        return isNumber() && text.length() >= least && text.length() <= most;
    }

    /** The number's value; -1 for what is no number, or one too long to be part of a date. */
    int value() {
        return isNumber() && text.length() <= 9 ? Integer.parseInt(text) : -1;
    }
}
