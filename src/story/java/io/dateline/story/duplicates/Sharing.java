package io.dateline.story.duplicates;

import java.util.Arrays;

/** The entries that share bands with a text, by where they stand, and how many each shares. Open addressing with a step of one. */
final class Sharing {
    private static final int FIRST = 64;

    /** The number of an entry, from 1, at its place; 0 where there is none. */
    private int[] table = new int[2 * FIRST];

    private long[] standing = new long[FIRST];
    private int[] bands = new int[FIRST];
    private int size;

    /** One more band is shared with the entry that stands there. */
    void add(long where) {
        int at = at(where);
        if (table[at] == 0) {
            if (size == standing.length) {
                grow();
                at = at(where);
            }
            standing[size++] = where;
            table[at] = size;
        }
        bands[table[at] - 1]++;
    }

    private int at(long where) {
        int at = ((Long.hashCode(where) * 0x9e3779b1) >>> 8) & (table.length - 1);
        while (table[at] != 0 && standing[table[at] - 1] != where) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    private void grow() {
        standing = Arrays.copyOf(standing, 2 * size);
        bands = Arrays.copyOf(bands, 2 * size);
        table = new int[4 * size];
        for (int number = 1; number <= size; number++) {
            table[at(standing[number - 1])] = number;
        }
    }

    /** Where those stand that share most bands; of equal ones the latest. */
    long[] most(int limit) {
        if (size <= limit) {
            return Arrays.copyOf(standing, size);
        }
        int[] with = new int[MinHash.BANDS + 1];
        for (int number = 0; number < size; number++) {
            with[bands[number]]++;
        }
        int least = MinHash.BANDS;
        int more = 0;
        while (more + with[least] < limit) {
            more += with[least--];
        }
        return chosen(least, limit, limit - more);
    }

    /** All that share more bands than the least, and the latest of those that share as many. */
    private long[] chosen(int least, int limit, int ofLeast) {
        long[] chosen = new long[limit];
        long[] equal = new long[size];
        int equals = 0;
        int count = 0;
        for (int number = 0; number < size; number++) {
            if (bands[number] > least) {
                chosen[count++] = standing[number];
            } else if (bands[number] == least) {
                equal[equals++] = standing[number];
            }
        }
        Arrays.sort(equal, 0, equals);
        System.arraycopy(equal, equals - ofLeast, chosen, count, ofLeast);
        return chosen;
    }
}
