package io.dateline.story.duplicates;

import io.dateline.story.reading.Hash;
import java.util.Arrays;

/**
 * MinHash (Broder 1997) in 32 bands of 2: two texts whose shingles have Jaccard similarity s share a band with probability
 * 1 - (1 - s^2)^32, which is 95 % at 0.3, 99.6 % at 0.4 and 99.99 % at 0.5. A band of 4 would miss a third of the pairs at 0.5.
 *
 * <p>Each of the 64 hashes is a multiplication by an odd number of the spread shingle, which the compiler turns into vector code.
 */
public final class MinHash {
    public static final int BANDS = 32;
    private static final int ROWS = 2;
    private static final int[] FACTORS = drawn(0, 1);
    private static final int[] MASKS = drawn(BANDS * ROWS, 0);

    private MinHash() {}

    /** The keys of the bands, one for each; equal keys make two texts candidates. */
    public static int[] bands(int[] shingles) {
        int[] least = new int[BANDS * ROWS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int shingle : shingles) {
            for (int hash = 0; hash < least.length; hash++) {
                least[hash] = Math.min(least[hash], (shingle ^ MASKS[hash]) * FACTORS[hash]);
            }
        }
        int[] keys = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            keys[band] = Hash.pair(least[ROWS * band], least[ROWS * band + 1]);
        }
        return keys;
    }

    /** Numbers drawn from a place on; with 1 for odd they are odd. */
    private static int[] drawn(int first, int odd) {
        int[] drawn = new int[BANDS * ROWS];
        for (int at = 0; at < drawn.length; at++) {
            drawn[at] = Hash.pair(first + at, 0x5eed) | odd;
        }
        return drawn;
    }
}
