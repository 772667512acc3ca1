package io.dateline.story.duplicates;

import java.util.Arrays;

/** Distinct hashes in the order in which they were added, found by open addressing with a step of one. */
final class IntSet {
    /** The number of a hash, from 1, at its place; 0 where there is none. */
    private final int[] places;

    private final int[] hashes;
    private int size;

    /** @param most hashes that it must have room for */
    IntSet(int most) {
        places = new int[4 * Integer.highestOneBit(Math.max(1, most))];
        hashes = new int[most];
    }

    void add(int hash) {
        int place = hash & (places.length - 1);
        while (places[place] != 0) {
            if (hashes[places[place] - 1] == hash) {
                return;
            }
            place = (place + 1) & (places.length - 1);
        }
        hashes[size++] = hash;
        places[place] = size;
    }

    int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }
}
