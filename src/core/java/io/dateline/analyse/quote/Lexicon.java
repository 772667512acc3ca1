package io.dateline.analyse.quote;

import io.dateline.words.WordFile;
import io.dateline.words.WordKinds;
import io.dateline.words.WordLine;
import io.dateline.words.WordTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words and their classes, from {@code /words/en/word-classes.tsv}: looked up by a 64-bit hash of the lower-case word, so that
 * no token has to be made a string.
 */
final class Lexicon {
    static final WordKinds PRONOUNS = WordKinds.words("/words/en/pronouns.tsv");

    /** Low half of the hash of the word that begins what is said. */
    static final int THAT = low(PRONOUNS.list("that").get(0));

    private final WordTable entries;
    private final long[] keys;
    private final byte[] classes;
    private final int[] bases;

    private record Entry(WordClass wordClass, String base) {}

    private Lexicon(Map<Long, Entry> words) {
        keys = words.keySet().stream().mapToLong(key -> key).toArray();
        classes = new byte[keys.length];
        bases = new int[keys.length];
        int[] hashes = new int[keys.length];
        int at = 0;
        for (Map.Entry<Long, Entry> word : words.entrySet()) {
            hashes[at] = high(word.getKey());
            classes[at] = word.getValue().wordClass().code();
            String base = word.getValue().base();
            bases[at] = low(base);
            at++;
        }
        entries = WordTable.ofPlaces(hashes);
    }

    static Lexicon load() {
        Map<Long, Entry> words = new LinkedHashMap<>();
        WordFile.lines("/words/en/word-classes.tsv").forEach(line -> add(words, line));
        return new Lexicon(words);
    }

    /** A word belongs to the first class that lists it. */
    private static void add(Map<Long, Entry> words, WordLine line) {
        List<String> cells = line.cells(2);
        List<String> forms = WordLine.words(cells.get(1));
        WordClass wordClass = WordClass.valueOf(cells.get(0).toUpperCase(Locale.ROOT));
        boolean inflected = WordClass.cue(wordClass.code()) && wordClass != WordClass.ADJECTIVE;
        for (String form : forms) {
            words.putIfAbsent(hash(form, 0, form.length()), new Entry(wordClass, inflected ? forms.get(0) : form));
        }
    }

    /** The entry of the word with this hash, or -1. */
    int entry(long key) {
        int entry = entries.place(high(key));
        return entry >= 0 && keys[entry] == key ? entry : -1;
    }

    private static int low(String word) {
        return (int) hash(word, 0, word.length());
    }

    private static int high(long key) {
        return (int) (key >>> 32);
    }

    byte classOf(int entry) {
        return classes[entry];
    }

    /** Low half of the hash of the base form. */
    int baseOf(int entry) {
        return bases[entry];
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
