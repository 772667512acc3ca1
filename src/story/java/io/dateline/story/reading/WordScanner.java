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

    private final String text;
    private int at;
    private int start;
    private int hash;
    private int before;
    private char last;
    private boolean plural;
    private boolean number;
    private boolean capital;

    public WordScanner(String text) {
        this.text = text;
    }

    /** Moves to the next word; false at the end. */
    public boolean next() {
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at)) && !isSurrogate(at)) {
            at++;
        }
        if (at >= text.length()) {
            return false;
        }
        start = at;
        number = Character.isDigit(text.charAt(at));
        capital = Character.isUpperCase(text.charAt(at));
        hash = Hash.begin();
        last = 0;
        do {
            take(text.charAt(at));
            at++;
        } while (!standsAlone(at - 1) && at < text.length() && goesOn());
        hash = Hash.spread(isPlural() ? before : hash);
        return true;
    }

    private void take(char letter) {
        if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter) || letter == '.') {
            char folded = Character.toLowerCase(letter);
            before = hash;
            hash = Hash.next(hash, folded);
            plural = folded == 's' && last != 's' && Character.isLetter(last);
            last = folded;
            number &= !Character.isLetter(letter);
        }
    }

    private boolean isPlural() {
        return plural && at - start > SHORT;
    }

    private boolean goesOn() {
        char letter = text.charAt(at);
        if (Character.isLetterOrDigit(letter)) {
            return !standsAlone(at);
        }
        if (at + 1 >= text.length()) {
            return false;
        }
        char after = text.charAt(at + 1);
        boolean inNumber = (letter == '.' || letter == ',') && number && Character.isDigit(after);
        boolean apostrophe = (letter == '\'' || letter == '\u2019')
                && Character.isLetter(after)
                && !number
                && at - start > 1
                && !isGenitive(at + 1);
        return inNumber || apostrophe;
    }

    private boolean isGenitive(int index) {
        boolean ends = index + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(index + 1));
        return ends && Character.toLowerCase(text.charAt(index)) == 's';
    }

    /** Whether the character is a word by itself: ideographs, kana, Thai and its neighbours; Hangul has spaces. */
    private boolean standsAlone(int index) {
        char letter = text.charAt(index);
        if (letter < 0x0e00) {
            return false;
        }
        return letter <= 0x0eff || (letter >= 0x3040 && letter <= 0x30ff) || Character.isIdeographic(letter);
    }

    private boolean isSurrogate(int index) {
        return Character.isSurrogate(text.charAt(index));
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
