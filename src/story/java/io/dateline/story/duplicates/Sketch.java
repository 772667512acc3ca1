package io.dateline.story.duplicates;

import java.util.Arrays;

/**
 * Sets of hashes in 16 bits each, sampled where they are large. The first element is the level, the others follow in order. Up to
 * {@link #MOST} members nothing is left out, and similarity is exact but for the 16 bits: two unlike sets of 300 share one by chance.
 *
 * <p>A hash stays at level n when its low n bits are zero, so that every set drops the same members (Broder's mod-m sample); the 16
 * bits above those are kept. Of two sets with different levels the finer is thinned to the coarser.
 */
final class Sketch {
    /** Members kept: with 129 to 256 of a sample, similarity 0.5 has a standard error of 0.03 to 0.04. */
    static final int MOST = 256;

    private Sketch() {}

    static char[] of(int[] distinct, int most) {
        int level = 0;
        while (count(distinct, level) > most) {
            level++;
        }
        char[] sketch = new char[1 + count(distinct, level)];
        sketch[0] = (char) level;
        int at = 1;
        for (int hash : distinct) {
            if (stays(hash, level)) {
                sketch[at++] = (char) (hash >>> level);
            }
        }
        Arrays.sort(sketch, 1, sketch.length);
        return sketch;
    }

    private static int count(int[] hashes, int level) {
        int count = 0;
        for (int hash : hashes) {
            count += stays(hash, level) ? 1 : 0;
        }
        return count;
    }

    private static boolean stays(int hash, int level) {
        return (hash & ((1 << level) - 1)) == 0;
    }

    /** What two sets have in common and what each has alone. */
    static Overlap compare(char[] one, char[] other) {
        int level = Math.max(one[0], other[0]);
        int bits = Math.min(16 - (level - one[0]), 16 - (level - other[0]));
        if (bits == 16) {
            return overlap(one, 1, other, 1);
        }
        return overlap(thin(one, level, bits), 0, thin(other, level, bits), 0);
    }

    private static char[] thin(char[] sketch, int level, int bits) {
        int coarser = level - sketch[0];
        char[] thinned = new char[sketch.length - 1];
        int kept = 0;
        for (int at = 1; at < sketch.length; at++) {
            if (stays(sketch[at], coarser)) {
                thinned[kept++] = (char) ((sketch[at] >>> coarser) & ((1 << bits) - 1));
            }
        }
        Arrays.sort(thinned, 0, kept);
        return Arrays.copyOf(thinned, kept);
    }

    private static Overlap overlap(char[] one, int from, char[] other, int otherFrom) {
        int first = from;
        int second = otherFrom;
        int common = 0;
        while (first < one.length && second < other.length) {
            int order = one[first] - other[second];
            common += order == 0 ? 1 : 0;
            first += order <= 0 ? 1 : 0;
            second += order >= 0 ? 1 : 0;
        }
        return new Overlap(common, one.length - from - common, other.length - otherFrom - common);
    }
}
