package io.dateline.analyse.text;

/**
 * Which hyphens part two tokens: those beside a name, since names end there ({@code US|-|led}, {@code pro|-|American}).
 * Other compounds stay whole ({@code state-run}, {@code 10-year-old}, {@code COVID-19}, {@code T-shirt}), and so do names with
 * an Arabic article ({@code al-Sabah}) and numbers ({@code Twenty-two}).
 */
final class Compounds {
    /** Arabic articles in front of names, and the tens in front of ones. */
    private static final String WHOLE =
            " al el ul an ar as at ad az ed er ash twenty thirty forty fifty sixty seventy eighty ninety ";

    private static final int LONGEST = 7;

    private Compounds() {}

    /** Whether the hyphen at {@code at}, in a word whose last part began at {@code part}, parts tokens. */
    static boolean split(WordScanner text, int part, int at) {
        byte right = text.kind(at + 1);
        byte left = text.kind(part);
        if (right != Kind.UPPER && right != Kind.LOWER) {
            return false;
        }
        if (part == at) {
            return true; // after an acronym's last period
        }
        if (left == Kind.DIGIT || (left != Kind.UPPER && right != Kind.UPPER)) {
            return false;
        }
        int length = at - part;
        return length > 1 && !(length <= LONGEST && staysWhole(text, part, length));
    }

    private static boolean staysWhole(WordScanner text, int part, int length) {
        for (int from = 0; from >= 0 && from + 1 < WHOLE.length(); from = WHOLE.indexOf(' ', from + 1)) {
            if (matches(text, part, length, from + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(WordScanner text, int part, int length, int from) {
        if (from + length >= WHOLE.length() || WHOLE.charAt(from + length) != ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (Contractions.lower(text.at(part + i)) != WHOLE.charAt(from + i)) {
                return false;
            }
        }
        return true;
    }
}
