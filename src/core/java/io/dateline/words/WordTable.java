package io.dateline.words;

import java.nio.ByteBuffer;

/**
 * From a word's 32-bit hash to 32 bits about it: open addressing, no object per word. Hash and bits lie in one long, so that a
 * look fetches one line of memory. Two words with one hash share an entry, which costs a model nothing worth a longer key;
 * {@link WordNumbers} tells them apart where that matters.
 */
public final class WordTable {
    /** Slots of the smallest table. */
    private static final int LEAST_SLOTS = 16;

    private static final long BITS = 0xFFFFFFFFL;

    /** The hash above, the bits below; 0 an empty slot. */
    private final long[] entries;

    private final int mask;

    /** Between a quarter and half full, so that a run of full slots stays short. */
    WordTable(int words) {
        int size = Math.max(LEAST_SLOTS, Integer.highestOneBit(words + 1) << 2);
        entries = new long[size];
        mask = size - 1;
    }

    /**
     * A table of bits; the bits of one hash given twice are joined.
     *
     * @param words hashes; 0 without bits is not stored
     * @param bits what to know of each, in 32 bits; 0 means nothing known
     */
    public static WordTable of(int[] words, long[] bits) {
        WordTable table = new WordTable(words.length);
        for (int i = 0; i < words.length; i++) {
            table.put(words[i], bits[i]);
        }
        return table;
    }

    /**
     * A table of places in a list: {@link #place} gives them back.
     *
     * @throws IllegalArgumentException if a hash is there twice
     */
    public static WordTable ofPlaces(int[] hashes) {
        WordTable table = new WordTable(hashes.length);
        for (int place = 0; place < hashes.length; place++) {
            if (table.get(hashes[place]) != 0) {
                throw new IllegalArgumentException("one hash twice: " + hashes[place]);
            }
            table.put(hashes[place], place + 1L);
        }
        return table;
    }

    /** As a model file has it: a count, the hashes, and the bits of each, big-endian. */
    public static WordTable read(ByteBuffer in) {
        int[] words = new int[in.getInt()];
        in.asIntBuffer().get(words);
        in.position(in.position() + Integer.BYTES * words.length);
        long[] bits = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            bits[i] = in.getInt() & BITS;
        }
        return of(words, bits);
    }

    void put(int word, long bits) {
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

    /** The hash's place in the list of {@link #ofPlaces}, or -1. */
    public int place(int hash) {
        return (int) get(hash) - 1;
    }

    private static int word(long entry) {
        return (int) (entry >>> 32);
    }
}
