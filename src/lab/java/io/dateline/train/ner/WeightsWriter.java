package io.dateline.train.ner;

import io.dateline.analyse.entity.tagger.Label;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Writes trained weights as the tagger reads them: quantised to bytes, the strongest features only, in buckets of four. */
final class WeightsWriter {
    private static final int ROW = Label.COUNT - 1;
    /** Units of a weight of 1. */
    static final int SCALE = 32;
    /** A feature whose largest weight is below this is left out. */
    private static final float FAINT = 0.04f;

    private final int bits;

    WeightsWriter(int bits) {
        this.bits = bits;
    }

    int write(int[] features, float[] weights, DataOutputStream out) throws IOException {
        long[] order = new long[features.length];
        int count = 0;
        for (int f = 0; f < features.length; f++) {
            float largest = largest(weights, f);
            if (largest >= FAINT) {
                // Bucket first, then the strongest, then a fixed order.
                int bucket = features[f] >>> (32 - bits);
                long faintness = 0xFFFFF - Math.min(0xFFFFF, (long) (largest * 65536));
                order[count++] = (long) bucket << 44 | faintness << 24 | f;
            }
        }
        Arrays.sort(order, 0, count);
        out.writeByte(bits);
        int at = 0;
        int written = 0;
        for (int bucket = 0; bucket < 1 << bits; bucket++) {
            int from = at;
            while (at < count && order[at] >>> 44 == bucket) {
                at++;
            }
            int rows = Math.min(4, at - from);
            out.writeByte(rows);
            for (int k = from; k < from + rows; k++) {
                row(features, weights, (int) (order[k] & 0xFFFFFF), out);
            }
            written += rows;
        }
        return written;
    }

    private static float largest(float[] weights, int f) {
        float largest = 0;
        for (int j = 0; j < ROW; j++) {
            largest = Math.max(largest, Math.abs(weights[f * ROW + j]));
        }
        return largest;
    }

    private static void row(int[] features, float[] weights, int f, DataOutputStream out) throws IOException {
        int tag = features[f] & 0xFFFF;
        out.writeShort(tag == 0 ? 1 : tag);
        for (int j = 0; j < ROW; j++) {
            out.writeByte(Math.max(-127, Math.min(127, Math.round(weights[f * ROW + j] * SCALE))));
        }
    }
}
