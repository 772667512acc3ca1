package io.dateline.story.versions.print;

import io.dateline.story.versions.print.Letters.Word;
import java.util.Collection;

/** Says of nearly every word that a table lacks it, by the word's hash, so that only the others are cut out of the text and looked up. */
final class WordFilter {
    /** Bits: with a hundred words in a table one in forty others passes. */
    private static final int BITS = 4_096;

    private final long[] bits = new long[BITS / Long.SIZE];

    private WordFilter() {}

    static WordFilter of(Collection<String> table) {
        WordFilter filter = new WordFilter();
        for (String word : table) {
            int bit = bit(Letters.hash(word, 0, word.length()));
            filter.bits[bit / Long.SIZE] |= 1L << bit;
        }
        return filter;
    }

    private static int bit(int hash) {
        return (hash ^ hash >>> 16) & (BITS - 1);
    }

    boolean mayHave(Word word) {
        int bit = bit(word.hash());
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }
}
