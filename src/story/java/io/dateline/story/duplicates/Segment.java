package io.dateline.story.duplicates;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A part of the index with room for a fixed number of entries: for each band a table of chains. A link holds the slot of an entry in its
 * low 18 bits and a tag of its key in the others, so that a chain is followed without touching entries of other keys.
 */
final class Segment<E> {
    private static final int SLOT_BITS = 18;
    private static final int SLOT = (1 << SLOT_BITS) - 1;
    private static final int NONE = -1;

    /** Links followed in one chain, withdrawn entries among them. */
    private static final int MOST_LINKS = 4_096;

    private final int mask;
    private final int[] heads;
    private final int[] links;
    private final @Nullable Object[] entries;
    private int size;
    private int alive;

    Segment(int bits) {
        int room = 1 << bits;
        mask = room - 1;
        heads = new int[room * MinHash.BANDS];
        links = new int[room * MinHash.BANDS];
        entries = new Object[room];
        Arrays.fill(heads, NONE);
    }

    boolean isFull() {
        return size == entries.length;
    }

    int add(int[] bands, E entry) {
        int slot = size++;
        entries[slot] = entry;
        alive++;
        for (int band = 0; band < MinHash.BANDS; band++) {
            int head = head(bands[band], band);
            links[slot * MinHash.BANDS + band] = heads[head];
            heads[head] = (bands[band] & ~SLOT) | slot;
        }
        return slot;
    }

    /** Takes an entry out; true when it was the last of a full segment. */
    boolean remove(int slot) {
        if (entries[slot] != null) {
            entries[slot] = null;
            alive--;
        }
        return alive == 0 && isFull();
    }

    @SuppressWarnings("unchecked")
    E entry(int slot) {
        return (E) Objects.requireNonNull(entries[slot]);
    }

    /** Gives the slots of the entries of a key, the latest first, up to so many, and says how many they were. */
    int find(int key, int band, int most, IntConsumer found) {
        int link = heads[head(key, band)];
        int given = 0;
        for (int seen = 0; link != NONE && seen < MOST_LINKS && given < most; seen++) {
            int slot = link & SLOT;
            if ((link & ~SLOT) == (key & ~SLOT) && entries[slot] != null) {
                found.accept(slot);
                given++;
            }
            link = links[slot * MinHash.BANDS + band];
        }
        return given;
    }

    /** The table is chosen by the low bits of the key and the tag is its high bits. */
    private int head(int key, int band) {
        return band * (mask + 1) + (key & mask);
    }
}
