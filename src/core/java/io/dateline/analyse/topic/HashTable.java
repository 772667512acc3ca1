package io.dateline.analyse.topic;

/**
 * Maps hashes to their places in a list, with open addressing. Hash and place share one long, so that a lookup reads
 * one cache line.
 */
public final class HashTable {
    /** The hash above, one more than the place below; 0 an empty slot. */
    private final long[] entries;

    /** @param hashes all different */
    public HashTable(int[] hashes) {
        entries = new long[Integer.highestOneBit(hashes.length + 1) << 2];
        for (int place = 0; place < hashes.length; place++) {
            int slot = slot(hashes[place]);
            if (entries[slot] != 0) {
                throw new IllegalArgumentException("one hash twice: " + hashes[place]);
            }
            entries[slot] = (long) hashes[place] << 32 | (place + 1);
        }
    }

    /** The hash's place, or -1. */
    int place(int hash) {
        return (int) entries[slot(hash)] - 1;
    }

    /** Where the hash is, or would be. */
    private int slot(int hash) {
        int slot = hash & (entries.length - 1);
        while (entries[slot] != 0 && (int) (entries[slot] >>> 32) != hash) {
            slot = (slot + 1) & (entries.length - 1);
        }
        return slot;
    }
}
