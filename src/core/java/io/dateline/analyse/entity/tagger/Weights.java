package io.dateline.analyse.entity.tagger;

import java.nio.ByteBuffer;

/**
 * The model's weights: one row of sixteen bytes a feature, one byte a label, the label outside being worth 0 throughout.
 *
 * <p>A feature's 32-bit hash names a bucket of four rows by its high bits and the row in it by a 16-bit tag; a feature that
 * training did not keep matches no tag (but one in some 16,000) and costs no row. Rows are summed eight labels at a time in 16-bit
 * lanes of a long: weights are stored 128 too high, so no lane borrows from its neighbour, and 256 rows fit.
 */
final class Weights {
    private static final long LOW_LANES = 0x00FF00FF00FF00FFL;
    private static final long ONES = 0x0001000100010001L;
    private static final long TOPS = 0x8000800080008000L;
    private static final long TOP_BITS = 0x8080808080808080L;
    private static final int BIAS = 128;
    static final int ROW = Label.COUNT - 1;

    private final long[] tags;
    private final long[] rows;
    private final int shift;
    /** The last row, of weights 0. */
    private final int zeros;

    private Weights(long[] tags, long[] rows) {
        this.tags = tags;
        this.rows = rows;
        this.shift = 32 - Integer.numberOfTrailingZeros(tags.length);
        this.zeros = rows.length - 2;
    }

    /** Sums the features' rows into {@code scores[at .. at + 16)}. */
    void sum(int[] features, int count, int[] scores, int at) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        for (int k = 0; k < count; k++) {
            int feature = features[k];
            int bucket = feature >>> shift;
            int tag = feature & 0xFFFF;
            long x = tags[bucket] ^ (tag == 0 ? 1 : tag) * ONES;
            long equal = (x - ONES) & ~x & TOPS;
            // A row of zeros instead of a branch that no processor can foresee.
            int row = equal == 0 ? zeros : (bucket << 2 | Long.numberOfTrailingZeros(equal) >> 4) << 1;
            long low = rows[row];
            long high = rows[row + 1];
            a += low & LOW_LANES;
            b += low >>> 8 & LOW_LANES;
            c += high & LOW_LANES;
            d += high >>> 8 & LOW_LANES;
        }
        int bias = count * BIAS;
        for (int lane = 0; lane < 4; lane++) {
            int bit = lane << 4;
            int to = at + 2 * lane;
            scores[to] += (int) (a >>> bit & 0xFFFF) - bias;
            scores[to + 1] += (int) (b >>> bit & 0xFFFF) - bias;
            scores[to + 8] += (int) (c >>> bit & 0xFFFF) - bias;
            scores[to + 9] += (int) (d >>> bit & 0xFFFF) - bias;
        }
    }

    /** Reads buckets in order: a count of rows, then a tag and sixteen signed bytes for each. */
    static Weights read(ByteBuffer in) {
        int bits = in.get();
        long[] tags = new long[1 << bits];
        long[] rows = new long[(8 << bits) + 2];
        rows[8 << bits] = TOP_BITS;
        rows[(8 << bits) + 1] = TOP_BITS;
        for (int bucket = 0; bucket < tags.length; bucket++) {
            int filled = in.get();
            for (int lane = 0; lane < filled; lane++) {
                tags[bucket] |= (in.getShort() & 0xFFFFL) << (lane << 4);
                int row = (bucket << 2 | lane) << 1;
                // Two's complement with the top bit turned is the weight 128 too high.
                rows[row] = Long.reverseBytes(in.getLong()) ^ TOP_BITS;
                rows[row + 1] = Long.reverseBytes(in.getLong()) ^ TOP_BITS;
            }
        }
        return new Weights(tags, rows);
    }
}
