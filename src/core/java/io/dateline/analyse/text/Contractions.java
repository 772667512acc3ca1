package io.dateline.analyse.text;

/** English contractions and possessives, cut off as the Penn Treebank does: {@code do|n't}, {@code it|'s}, {@code we|'ll}. */
final class Contractions {
    private Contractions() {}

    /** Whether {@code n't} stands at {@code start} and ends there. */
    static boolean negation(WordScanner text, int start) {
        return lower(text.at(start)) == 'n'
                && text.kind(start + 1) == Kind.APOSTROPHE
                && lower(text.at(start + 2)) == 't'
                && !Kind.wordly(text.kind(start + 3));
    }

    /** What an apostrophe in or after a word does to it: see {@link WordScanner}. */
    static int cut(WordScanner text, int start, int at) {
        if (at - 1 > start && negation(text, at - 1)) {
            return at - 1;
        }
        boolean joins = Kind.letter(text.kind(at + 1)) && suffix(text, at) == 0;
        return joins ? at + 1 : at;
    }

    /** How many letters the contraction at an apostrophe has after it; 0 when it is none. */
    static int suffix(WordScanner text, int apostrophe) {
        char first = lower(text.at(apostrophe + 1));
        if (!Kind.wordly(text.kind(apostrophe + 2))) {
            return first == 's' || first == 'd' || first == 'm' ? 1 : 0;
        }
        char second = lower(text.at(apostrophe + 2));
        boolean two = (first == 'l' && second == 'l') || (second == 'e' && (first == 'r' || first == 'v'));
        return two && !Kind.wordly(text.kind(apostrophe + 3)) ? 2 : 0;
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
