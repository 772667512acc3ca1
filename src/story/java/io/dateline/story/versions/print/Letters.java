package io.dateline.story.versions.print;

import java.util.function.Consumer;

/** Hashes of stretches of text by their letters and digits. Every method is linear in the stretch. */
final class Letters {
    /** Letters from which a word counts for a sketch: shorter ones are mostly in every sentence. */
    private static final int LONG = 4;

    /** FNV-1a, 32 bits: its constants. */
    private static final int BASIS = 0x811c9dc5;

    private static final int PRIME = 0x01000193;

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
    static long sketch(String text, int start, int end) {
        long[] bits = {0};
        words(text, start, end, word -> {
            if (word.isIdeographic()) {
                for (int i = word.start(); i + 1 < word.end(); i++) {
                    bits[0] |= bit(hash(text, i, i + 2));
                }
            } else if (word.end() - word.start() >= LONG && !Character.isDigit(text.charAt(word.start()))) {
                bits[0] |= bit(hash(text, word.start(), word.end()));
            }
        });
        return bits[0];
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
    static void words(String text, int start, int end, Consumer<Word> each) {
        int from = start;
        while (from < end) {
            while (from < end && !isOfWord(text.charAt(from))) {
                from++;
            }
            int to = from;
            while (to < end && isOfWord(text.charAt(to))) {
                to++;
            }
            if (to > from) {
                each.accept(new Word(from, to, Character.isIdeographic(text.codePointAt(from))));
            }
            from = to;
        }
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** A run of letters and digits. */
    record Word(int start, int end, boolean isIdeographic) {}
}
