package io.dateline.story.reading;

/**
 * Finds the words of a text: runs of letters and digits, folded to lower case. A point or comma between digits belongs to the number, and
 * a comma is dropped, so that {@code 1,200} is {@code 1200}. An apostrophe within a word is dropped, so that both kinds are alike; the single
 * letter of an elision, as in {@code l'accord}, is a word of its own, and a genitive's {@code 's} is cut off, and so is a final s after another letter, so that a plural is its singular. Each character of a script that has no spaces is
 * a word.
 */
public final class WordScanner {
    /** Words of so many letters keep their s: gas, his, was. */
    private static final int SHORT = 3;

    private final char[] text;
    private int at;
    private int start;
    private int hash;
    private int before;
    private char last;
    private boolean plural;
    private boolean number;
    private boolean capital;

    public WordScanner(String text) {
        this.text = text.toCharArray();
    }

    /** Moves to the next word; false at the end. */
    public boolean next() {
        while (at < text.length && !Letter.isOfWord(text[at])) {
            at++;
        }
        if (at >= text.length) {
            return false;
        }
        start = at;
        number = Letter.isDigit(text[at]);
        capital = Letter.isUpper(text[at]);
        hash = Hash.begin();
        last = 0;
        do {
            take(text[at]);
            at++;
        } while (!Letter.isAlone(text[at - 1]) && at < text.length && goesOn());
        hash = Hash.spread(isPlural() ? before : hash);
        return true;
    }

    private void take(char letter) {
        if (Letter.isOfWord(letter) || letter == '.') {
            char folded = Letter.lower(letter);
            before = hash;
            hash = Hash.next(hash, folded);
            plural = folded == 's' && last != 's' && Letter.isLetter(last);
            last = folded;
            number &= !Letter.isLetter(letter);
        }
    }

    private boolean isPlural() {
        return plural && at - start > SHORT;
    }

    private boolean goesOn() {
        char letter = text[at];
        if (Letter.isLetterOrDigit(letter)) {
            return !Letter.isAlone(letter);
        }
        if (at + 1 >= text.length) {
            return false;
        }
        char after = text[at + 1];
        boolean inNumber = (letter == '.' || letter == ',') && number && Letter.isDigit(after);
        boolean apostrophe = (letter == '\'' || letter == '\u2019')
                && Letter.isLetter(after)
                && !number
                && at - start > 1
                && !isGenitive(at + 1);
        return inNumber || apostrophe;
    }

    private boolean isGenitive(int index) {
        boolean ends = index + 1 >= text.length || !Letter.isLetterOrDigit(text[index + 1]);
        return ends && Letter.lower(text[index]) == 's';
    }

    int start() {
        return start;
    }

    int end() {
        return at;
    }

    public int hash() {
        return hash;
    }

    boolean isNumber() {
        return number;
    }

    boolean isCapital() {
        return capital;
    }
}
