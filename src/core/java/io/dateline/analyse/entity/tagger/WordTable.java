package io.dateline.analyse.entity.tagger;

import java.nio.ByteBuffer;

/**
 * Maps a word's hash to a few bits about it, with open addressing and no object for each word. Two words with the same
 * 32-bit hash share an entry, which is too rare to justify a longer key. Hash and bits lie in one long, so that a look
 * fetches one line of memory.
 */
public final class WordTable {
    private static final long BITS = 0xFFFFFFFFL;

    /** The hash above, the bits below; 0 an empty slot. */
    private final long[] entries;

    private final int mask;

    private WordTable(int size) {
        entries = new long[size];
        mask = size - 1;
    }

    /** @param words hashes; 0 is not stored
     *  @param bits what to know of each, in 32 bits; 0 means nothing known */
    public static WordTable of(int[] words, long[] bits) {
        int size = Math.max(16, Integer.highestOneBit(Math.max(1, words.length)) << 2);
        WordTable table = new WordTable(size);
        for (int i = 0; i < words.length; i++) {
            table.put(words[i], bits[i]);
        }
        return table;
    }

    private void put(int word, long bits) {
        if ((bits & ~BITS) != 0) {
            throw new IllegalArgumentException("more than 32 bits: " + bits);
        }
        int at = word & mask;
        while (entries[at] != 0 && word(entries[at]) != word) {
            at = (at + 1) & mask;
        }
        entries[at] |= (long) word << 32 | bits;
    }

    /** The bits, or 0 for a word that is not there. */
    public long get(int word) {
        int at = word & mask;
        long entry;
        while ((entry = entries[at]) != 0) {
            if (word(entry) == word) {
                return entry & BITS;
            }
            at = (at + 1) & mask;
        }
        return 0;
    }

    private static int word(long entry) {
        return (int) (entry >>> 32);
    }

    static WordTable read(ByteBuffer in) {
        int count = in.getInt();
        int[] words = new int[count];
        long[] bits = new long[count];
        in.asIntBuffer().get(words);
        in.position(in.position() + 4 * count);
        int[] low = new int[count];
        in.asIntBuffer().get(low);
        in.position(in.position() + 4 * count);
        for (int i = 0; i < count; i++) {
            bits[i] = low[i] & BITS;
        }
        return of(words, bits);
    }
}
