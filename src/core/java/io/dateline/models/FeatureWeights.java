package io.dateline.models;

import java.nio.ByteBuffer;

/**
 * The weights of a sequence model: a row of numbers a hashed feature, one a label but the one outside, whose weights are all 0.
 * Small enough to stay in a core's second-level cache, since each token needs dozens of rows.
 *
 * <p>A feature's 32-bit hash names a bucket of four rows by its high bits and the row in it by a 16-bit tag; a feature that
 * training did not keep matches no tag (but one in some 16,000). A row is four parts of up to four labels, each a number of 12 bits
 * that names a quadruple of weights (product quantisation, Jégou and others 2011): with the tag eight bytes a feature. A quadruple
 * is a long of four 16-bit lanes, stored {@link #BIAS} too high so that no lane borrows from its neighbour: 128 rows fit. Integers
 * throughout, so that every machine decides alike.
 */
public final class FeatureWeights {
    /** Parts of a row, labels of a part at most, and rows of a bucket. */
    public static final int FOUR = 4;
    /** Most quadruples of a part. */
    public static final int QUADS = 4096;
    /** Above the largest weight. */
    public static final int BIAS = 256;

    private static final long ONES = 0x0001000100010001L;
    private static final long TOPS = 0x8000800080008000L;

    private final long[] tags;
    /** Of each part's number the lower eight bits. The last is a row of zeros. */
    private final int[] rows;
    /** The upper four bits. */
    private final short[] tops;
    /** By part, then by number. */
    private final long[] quads;
    /** Quadruples of a part. */
    private final int codes;

    private final int labels;
    private final int width;

    private FeatureWeights(long[] tags, int[] rows, short[] tops, long[] quads, int labels, int width) {
        this.tags = tags;
        this.rows = rows;
        this.tops = tops;
        this.quads = quads;
        codes = quads.length / FOUR;
        this.labels = labels;
        this.width = width;
    }

    /** Adds the features' rows to {@code scores}, from {@code at} on: a number a label. */
    public void sum(int[] features, int count, int[] scores, int at) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        for (int k = 0; k < count; k++) {
            int feature = features[k];
            int bucket = bucket(feature, tags.length);
            int tag = feature & 0xFFFF;
            long x = tags[bucket] ^ (tag == 0 ? 1 : tag) * ONES;
            long equal = (x - ONES) & ~x & TOPS;
            // The row of zeros instead of a branch that no processor can foresee.
            int slot = equal == 0 ? rows.length - 1 : (bucket << 2) | (Long.numberOfTrailingZeros(equal) >> 4);
            int row = rows[slot];
            int top = tops[slot];
            a += quads[(row & 0xFF) | ((top << 8) & 0xF00)];
            b += quads[codes + (((row >>> 8) & 0xFF) | ((top << 4) & 0xF00))];
            c += quads[2 * codes + (((row >>> 16) & 0xFF) | (top & 0xF00))];
            d += quads[3 * codes + ((row >>> 24) | ((top >>> 4) & 0xF00))];
        }
        spread(a, count, scores, at, 0);
        spread(b, count, scores, at, width);
        spread(c, count, scores, at, 2 * width);
        spread(d, count, scores, at, 3 * width);
    }

    private void spread(long lanes, int count, int[] scores, int at, int first) {
        for (int label = first; label < Math.min(labels, first + width); label++) {
            scores[at + label] += (int) ((lanes >>> ((label - first) << 4)) & 0xFFFF) - count * BIAS;
        }
    }

    /** The bucket that a feature's row is in, of so many. */
    public static int bucket(int feature, int buckets) {
        return (int) (((feature & 0xFFFFFFFFL) * buckets) >>> 32);
    }

    /**
     * Reads how many quadruples a part has, and those of each part, the first of them of zeros, as signed shorts; then the number of
     * buckets, and for each in order a count of rows with a tag, the lower bits and the upper bits of each.
     *
     * @param labels numbers of a row
     * @param width of them in a part
     */
    public static FeatureWeights read(ByteBuffer in, int labels, int width) {
        long[] quads = new long[FOUR * in.getInt()];
        for (int i = 0; i < quads.length; i++) {
            for (int lane = 0; lane < FOUR; lane++) {
                quads[i] |= (in.getShort() + (long) BIAS) << (lane << 4);
            }
        }
        long[] tags = new long[in.getInt()];
        int[] rows = new int[FOUR * tags.length + 1];
        short[] tops = new short[rows.length];
        for (int bucket = 0; bucket < tags.length; bucket++) {
            int filled = in.get();
            for (int lane = 0; lane < filled; lane++) {
                tags[bucket] |= (in.getShort() & 0xFFFFL) << (lane << 4);
                rows[(bucket << 2) | lane] = in.getInt();
                tops[(bucket << 2) | lane] = in.getShort();
            }
        }
        return new FeatureWeights(tags, rows, tops, quads, labels, width);
    }
}
