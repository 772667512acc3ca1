package io.dateline.validate.dateline;

/** The marks that end a dateline or part it: dashes and colons of their own, brackets, and slashes around an agency. */
final class Marks {
    private static final String DASHES = "-–—_―";

    private Marks() {}

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** A dash of its own, not a hyphen in a word: after a blank, a bracket, a stop or a slash, or long, or doubled. */
    static boolean isSeparator(String text, int at) {
        char c = text.charAt(at);
        if (!isDash(c)) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return " ).:/".indexOf(before) >= 0 || c == '—' || (c == '-' && after == '-');
    }

    /** A colon that is not part of a time: a blank or a bracket follows. */
    static boolean isColon(String text, int at) {
        return text.charAt(at) == ':'
                && (at + 1 == text.length() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '(');
    }

    static int afterDashes(String text, int from) {
        int at = from;
        while (at < text.length() && (isDash(text.charAt(at)) || text.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Where the slash stands that closes one opened after a blank, as in {@code /Xinhua/}; -1 when there is none. */
    static int closingSlash(String text, int open) {
        boolean opens = open == 0 || " .,".indexOf(text.charAt(open - 1)) >= 0;
        int close = opens ? text.indexOf('/', open + 1) : -1;
        boolean closes = close > open + 1
                && close - open <= AgencyName.MAX_LENGTH
                && text.charAt(open + 1) != ' '
                && (close + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(close + 1)));
        return closes ? close : -1;
    }

    static boolean isOpening(char c) {
        return c == '(' || c == '[';
    }

    /** Where the bracket closes; -1 when it does not. */
    static int closing(String text, int open) {
        return text.indexOf(text.charAt(open) == '(' ? ')' : ']', open + 1);
    }

    /** Whether what stands there may begin a sentence: a capital, or a letter of a script without them, quoted or not. */
    static boolean beginsCopy(String text, int from, boolean digits) {
        int at = from;
        while (at < text.length() && "\"“‘'«„¿¡".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        int c = text.codePointAt(at);
        return Character.isLetter(c) ? !Character.isLowerCase(c) : digits && Character.isDigit(c);
    }
}
