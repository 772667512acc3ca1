package io.dateline.analyse.topic;

/** From hashes to their places in a list: open addressing, no object an entry. */
public final class HashTable {
    private final int[] hashes;
    /** One more than the place, so that 0 is an empty slot. */
    private final int[] places;

    /** @param hashes all different */
    public HashTable(int[] hashes) {
        int size = Integer.highestOneBit(hashes.length + 1) << 2;
        this.hashes = new int[size];
        this.places = new int[size];
        for (int place = 0; place < hashes.length; place++) {
            int slot = hashes[place] & (size - 1);
            while (places[slot] != 0) {
                if (this.hashes[slot] == hashes[place]) {
                    throw new IllegalArgumentException("one hash twice: " + hashes[place]);
                }
                slot = (slot + 1) & (size - 1);
            }
            this.hashes[slot] = hashes[place];
            places[slot] = place + 1;
        }
    }

    /** The hash's place, or -1. */
    int place(int hash) {
        int slot = hash & (hashes.length - 1);
        while (places[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return places[slot] - 1;
    }
}
