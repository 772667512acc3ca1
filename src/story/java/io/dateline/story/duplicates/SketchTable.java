package io.dateline.story.duplicates;

import org.jspecify.annotations.Nullable;

/**
 * A set of hashes that is compared with many: a bit for each hash that it has, so that each of another set takes one look. It gives
 * what {@link Sketch#compare} does.
 */
final class SketchTable {
    private static final int HASHES = 1 << Character.SIZE;

    private final char[] sketch;

    /** Of the set as it is, then of the set thinned by as many levels as the place says; made when they are asked for. */
    private final long[] @Nullable [] bits = new long[Character.SIZE][];

    SketchTable(char[] sketch) {
        this.sketch = sketch;
    }

    Overlap compare(char[] other) {
        int coarser = other[0] - sketch[0];
        int shift = Math.max(0, coarser);
        int thinned = Math.max(0, -coarser);
        int end = Sketch.end(sketch, shift);
        int otherEnd = Sketch.end(other, thinned);
        long[] has = bits(thinned);
        int common = 0;
        int before = -1;
        for (int at = 1; at < otherEnd; at++) {
            int hash = other[at] >>> shift;
            int found = (int) (has[hash >>> 6] >>> hash) & 1;
            if (found != 0 && hash == before) {
                // Two of its members have one hash: how many of the set do, no bit tells.
                return Sketch.compare(sketch, other);
            }
            common += found;
            before = hash;
        }
        return new Overlap(common, end - 1 - common, otherEnd - 1 - common);
    }

    private long[] bits(int thinned) {
        long[] has = bits[thinned];
        if (has == null) {
            has = new long[HASHES / Long.SIZE];
            for (int at = 1; at < sketch.length; at++) {
                int hash = sketch[at] >>> thinned;
                has[hash >>> 6] |= 1L << hash;
            }
            bits[thinned] = has;
        }
        return has;
    }
}
