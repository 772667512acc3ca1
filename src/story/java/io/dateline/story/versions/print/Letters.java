package io.dateline.story.versions.print;

import java.util.ArrayList;
import java.util.List;

/** Hashes of stretches of text by their letters and digits. Every method is linear in the stretch. */
final class Letters {
    /** Letters from which a word counts for a sketch: shorter ones are mostly in every sentence. */
    private static final int LONG = 4;

    /** FNV-1a, 32 bits: its constants. */
    private static final int BASIS = 0x811c9dc5;

    private static final int PRIME = 0x01000193;

    /** No character before it is a mark that stands on another. */
    private static final char FIRST_MARK = '\u0300';

    private Letters() {}

    /** Of letters and digits in small letters, and of what stands between two digits or makes an amount of them. */
    static int hash(String text, int start, int end) {
        int hash = BASIS;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isOfNumber(text, i, start, end)) {
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
            }
        }
        return hash;
    }

    private static boolean isOfNumber(String text, int i, int start, int end) {
        char c = text.charAt(i);
        if (c == '%' || Character.getType(c) == Character.CURRENCY_SYMBOL) {
            return true;
        }
        boolean before = i > start && Character.isDigit(text.charAt(i - 1));
        boolean after = i + 1 < end && Character.isDigit(text.charAt(i + 1));
        boolean sign = c == '-' || c == '−';
        return sign ? after && !before : before && after && ".,:".indexOf(c) >= 0;
    }

    /** A bit for each longer word that is no number; of a script without spaces, a bit for each two characters. */
    static long sketch(String text, List<Word> words) {
        long bits = 0;
        for (Word word : words) {
            if (word.isIdeographic()) {
                for (int i = word.start(); i + 1 < word.end(); i++) {
                    bits |= bit(hash(text, i, i + 2));
                }
            } else if (word.end() - word.start() >= LONG && !Character.isDigit(text.charAt(word.start()))) {
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
        if (end - start > LONG && Character.toLowerCase(text.charAt(end - 1)) == 's') {
            last--;
        }
        return Figure.WORD + Integer.toString(hash(text, start, last) & 0xffffff, Character.MAX_RADIX);
    }

    /** Every run of letters and digits. */
    static List<Word> words(String text, int start, int end) {
        List<Word> words = new ArrayList<>();
        int from = start;
        while (from < end) {
            while (from < end && !isOfWord(text.charAt(from))) {
                from++;
            }
            int to = from;
            int hash = BASIS;
            while (to < end && isOfWord(text.charAt(to))) {
                char c = text.charAt(to);
                hash = isMark(c) ? hash : (hash ^ Character.toLowerCase(c)) * PRIME;
                to++;
            }
            if (to > from) {
                words.add(new Word(from, to, hash, Character.isIdeographic(text.codePointAt(from))));
            }
            from = to;
        }
        return words;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        return c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * A run of letters and digits.
     *
     * @param hash of its letters and digits, as of a stretch
     */
    record Word(int start, int end, int hash, boolean isIdeographic) {}
}
