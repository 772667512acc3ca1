package io.dateline.story.versions.print;

import io.dateline.story.reading.Letter;
import java.util.ArrayList;
import java.util.List;

/** Hashes of stretches of text by their letters and digits. Every method is linear in the stretch. */
final class Letters {
    /** Letters from which a word counts for a sketch: shorter ones are mostly in every sentence. */
    private static final int LONG = 4;

    /** FNV-1a, 32 bits: its constants. */
    private static final int BASIS = 0x811c9dc5;

    private static final int PRIME = 0x01000193;

    /** No character before it is an ideograph. */
    private static final char FIRST_IDEOGRAPH = '\u2e80';

    /** Characters of a text for one word, about. */
    private static final int LETTERS = 6;

    private Letters() {}

    /** Of letters and digits in small letters, and of what stands between two digits or makes an amount of them. */
    static int hash(String text, int start, int end) {
        char[] chars = chars(text, start, end);
        int hash = BASIS;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (Letter.isOfWord(c) || (c != ' ' && isOfNumber(chars, i))) {
                hash = (hash ^ Letter.lower(c)) * PRIME;
            }
        }
        return hash;
    }

    private static char[] chars(String text, int start, int end) {
        char[] chars = new char[end - start];
        text.getChars(start, end, chars, 0);
        return chars;
    }

    private static boolean isOfNumber(char[] text, int i) {
        char c = text[i];
        if (c == '%' || Letter.isCurrency(c)) {
            return true;
        }
        boolean before = i > 0 && Letter.isDigit(text[i - 1]);
        boolean after = i + 1 < text.length && Letter.isDigit(text[i + 1]);
        boolean sign = c == '-' || c == '−';
        return sign ? after && !before : before && after && (c == '.' || c == ',' || c == ':');
    }

    /** A bit for each longer word that is no number; of a script without spaces, a bit for each two characters. */
    static long sketch(String text, List<Word> words) {
        long bits = 0;
        for (Word word : words) {
            if (word.isIdeographic()) {
                for (int i = word.start(); i + 1 < word.end(); i++) {
                    bits |= bit(hash(text, i, i + 2));
                }
            } else if (word.end() - word.start() >= LONG && !Letter.isDigit(text.charAt(word.start()))) {
                bits |= bit(word.hash());
            }
        }
        return bits;
    }

    private static long bit(int hash) {
        return 1L << ((hash ^ (hash >>> 16) ^ (hash >>> 8)) & 63);
    }

    /** A hash of a word by which its singular and plural are mostly equal, marked as no group's name. */
    static String stem(String text, int start, int end) {
        int last = end;
        if (end - start > LONG && Letter.lower(text.charAt(end - 1)) == 's') {
            last--;
        }
        return Figure.WORD + Integer.toString(hash(text, start, last) & 0xffffff, Character.MAX_RADIX);
    }

    /** Every run of letters and digits. */
    static List<Word> words(String text, int start, int end) {
        char[] chars = chars(text, start, end);
        List<Word> words = new ArrayList<>(chars.length / LETTERS + 1);
        int from = 0;
        while (from < chars.length) {
            while (from < chars.length && !Letter.isOfWordOrMark(chars[from])) {
                from++;
            }
            int to = from;
            int hash = BASIS;
            while (to < chars.length && Letter.isOfWordOrMark(chars[to])) {
                char c = chars[to];
                hash = Letter.isMark(c) ? hash : (hash ^ Letter.lower(c)) * PRIME;
                to++;
            }
            if (to > from) {
                words.add(new Word(start + from, start + to, hash, isIdeographic(text, start + from)));
            }
            from = to;
        }
        return words;
    }

    private static boolean isIdeographic(String text, int at) {
        return text.charAt(at) >= FIRST_IDEOGRAPH && Character.isIdeographic(text.codePointAt(at));
    }

    /**
     * A run of letters and digits.
     *
     * @param hash of its letters and digits, as of a stretch
     */
    record Word(int start, int end, int hash, boolean isIdeographic) {}
}
