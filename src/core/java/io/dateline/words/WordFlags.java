package io.dateline.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The kinds of listed words as bits, asked with a stretch of the text in place: for lists in which a word has several kinds.
 * A kind's bit is its place in the list of kinds.
 */
public final class WordFlags {
    private final WordNumbers numbers;
    private final long[] flags;

    private WordFlags(Map<String, Long> words) {
        numbers = WordNumbers.of(words.keySet());
        flags = words.values().stream().mapToLong(Long::longValue).toArray();
    }

    /**
     * Reads a file of kinds and words.
     *
     * @param kinds at most 64 names of constants, {@code NO_VERB} for the file's "no-verb", each with a line
     */
    public static WordFlags of(String resource, List<String> kinds) {
        WordKinds file = WordKinds.words(resource);
        Map<String, Long> words = new LinkedHashMap<>();
        for (int bit = 0; bit < kinds.size(); bit++) {
            String kind = kinds.get(bit).toLowerCase(Locale.ROOT).replace('_', '-');
            for (String word : file.list(kind)) {
                words.merge(word, 1L << bit, (all, one) -> all | one);
            }
        }
        return new WordFlags(words);
    }

    /** The bits of the kinds that the word in {@code [from, to)} has, in any case. */
    public long find(CharSequence text, int from, int to) {
        int number = numbers.find(text, from, to);
        return number < 0 ? 0 : flags[number];
    }
}
