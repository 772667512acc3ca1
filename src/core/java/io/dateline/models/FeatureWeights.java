package io.dateline.models;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

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

    /** The bits of a number. */
    private static final int NUMBER = QUADS - 1;

    private static final long ONES = 0x0001000100010001L;
    private static final long TOPS = 0x8000800080008000L;

    /** Bytes of a row: four numbers of 12 bits. */
    private static final int ROW = 6;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final long[] tags;
    /** The rows one after another, so that each is read at once, with two bytes that do not count. The last is a row of zeros. */
    private final byte[] rows;
    /** By part, then by number. */
    private final long[] quads;
    /** Quadruples of a part. */
    private final int codes;

    private final int labels;
    private final int width;

    private FeatureWeights(long[] tags, byte[] rows, long[] quads, int labels, int width) {
        this.tags = tags;
        this.rows = rows;
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
        int zeros = FOUR * tags.length;
        for (int k = 0; k < count; k++) {
            int feature = features[k];
            int bucket = bucket(feature, tags.length);
            int tag = feature & 0xFFFF;
            long x = tags[bucket] ^ (tag == 0 ? 1 : tag) * ONES;
            long equal = (x - ONES) & ~x & TOPS;
            // The row of zeros instead of a branch that no processor can foresee.
            int slot = equal == 0 ? zeros : (bucket << 2) | (Long.numberOfTrailingZeros(equal) >> 4);
            long row = (long) LONGS.get(rows, ROW * slot);
            a += quads[(int) row & NUMBER];
            b += quads[codes + ((int) (row >>> 12) & NUMBER)];
            c += quads[2 * codes + ((int) (row >>> 24) & NUMBER)];
            d += quads[3 * codes + ((int) (row >>> 36) & NUMBER)];
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
        byte[] rows = new byte[ROW * (FOUR * tags.length + 1) + Long.BYTES - ROW];
        for (int bucket = 0; bucket < tags.length; bucket++) {
            int filled = in.get();
            for (int lane = 0; lane < filled; lane++) {
                tags[bucket] |= (in.getShort() & 0xFFFFL) << (lane << 4);
                put(row(in.getInt(), in.getShort()), rows, ROW * ((bucket << 2) | lane));
            }
        }
        return new FeatureWeights(tags, rows, quads, labels, width);
    }

    /** The four numbers side by side, from their lower eight bits and their upper four. */
    private static long row(int lower, int upper) {
        long row = 0;
        for (int part = 0; part < FOUR; part++) {
            int number = ((lower >>> (8 * part)) & 0xFF) | (((upper >>> (4 * part)) & 0xF) << 8);
            row |= (long) number << (12 * part);
        }
        return row;
    }

    private static void put(long row, byte[] rows, int at) {
        for (int i = 0; i < ROW; i++) {
            rows[at + i] = (byte) (row >>> (8 * i));
        }
    }
}
