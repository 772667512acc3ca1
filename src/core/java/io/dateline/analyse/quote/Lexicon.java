package io.dateline.analyse.quote;

import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.List;
import java.util.Locale;

/**
 * Words and their classes, from {@code /quote/words.txt}: looked up by a 64-bit hash of the lower-case word, so that no
 * token has to be made a string. Open addressing, linear probing, at most half full.
 */
final class Lexicon {
    private static final int SLOTS = 1 << 13;

    private final long[] keys = new long[SLOTS];
    private final byte[] classes = new byte[SLOTS];
    private final int[] bases = new int[SLOTS];

    private Lexicon() {}

    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        WordFile.lines("/quote/words.txt").forEach(lexicon::addLine);
        return lexicon;
    }

    private void addLine(WordLine line) {
        List<String> words = line.words();
        WordClass wordClass = WordClass.valueOf(words.get(0).toUpperCase(Locale.ROOT));
        boolean inflected = WordClass.cue(wordClass.code()) && wordClass != WordClass.ADJECTIVE;
        for (String word : words.subList(1, words.size())) {
            add(word, wordClass, inflected ? words.get(1) : word);
        }
    }

    private void add(String word, WordClass wordClass, String base) {
        long key = hash(word, 0, word.length());
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            classes[slot] = wordClass.code();
            bases[slot] = (int) hash(base, 0, base.length());
        }
    }

    /** Where the word with this hash is, or would be. */
    int slot(long key) {
        int slot = (int) (key >>> 32) & (SLOTS - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    boolean holds(int slot) {
        return keys[slot] != 0;
    }

    byte classAt(int slot) {
        return classes[slot];
    }

    /** Low half of the hash of the base form. */
    int baseAt(int slot) {
        return bases[slot];
    }

    /** Hash of {@code text[start, end)} in lower case, curly apostrophes read as straight ones; never 0. */
    static long hash(CharSequence text, int start, int end) {
        long hash = 0x9E3779B97F4A7C15L;
        for (int i = start; i < end; i++) {
            hash = (hash ^ lower(text.charAt(i))) * 0x100000001B3L;
        }
        hash ^= hash >>> 29;
        hash *= 0xBF58476D1CE4E5B9L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    private static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }
}
