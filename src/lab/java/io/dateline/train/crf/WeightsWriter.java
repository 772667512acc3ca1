package io.dateline.train.crf;

import io.dateline.models.FeatureWeights;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Writes trained weights as {@link FeatureWeights} reads them: the features that decide most only, in buckets of four, each part of
 * a row as the number of a quadruple.
 */
public final class WeightsWriter {
    /** Units of a weight of 1. */
    public static final int SCALE = 32;

    /** Largest weight that fits, in units. */
    private static final int MOST = FeatureWeights.BIAS - 1;
    /** A feature whose largest weight is below this is left out. */
    private static final float FAINT = 0.02f;

    /** Power of how often a feature was seen by which the error of its row counts. */
    private static final double FREQUENCY = 0.6;

    private final int codes;
    private final int buckets;
    private final int labels;
    private final int width;

    /**
     * @param codes quadruples of each part
     * @param buckets of four features each
     * @param labels weights of a feature
     * @param width weights of a part, four at most
     */
    public WeightsWriter(int codes, int buckets, int labels, int width) {
        if (codes > FeatureWeights.QUADS) {
            throw new IllegalArgumentException("too many quadruples: " + codes);
        }
        this.codes = codes;
        this.buckets = buckets;
        this.labels = labels;
        this.width = width;
    }

    /**
     * Returns how many features were written.
     *
     * @param seen how often each feature was seen
     */
    public int write(int[] features, float[] weights, int[] seen, DataOutputStream out) throws IOException {
        int[] kept = kept(features, weights, Worth.of(weights, seen));
        out.writeInt(codes);
        Quantiser[] quads = new Quantiser[FeatureWeights.FOUR];
        for (int part = 0; part < quads.length; part++) {
            quads[part] = new Quantiser(vectors(kept, weights, part), counts(kept, seen), codes, width);
            write(quads[part], out);
        }
        out.writeInt(buckets);
        int at = 0;
        for (int bucket = 0; bucket < buckets; bucket++) {
            int from = at;
            while (at < kept.length && FeatureWeights.bucket(features[kept[at]], buckets) == bucket) {
                at++;
            }
            out.writeByte(at - from);
            for (int k = from; k < at; k++) {
                int tag = features[kept[k]] & 0xFFFF;
                out.writeShort(tag == 0 ? 1 : tag);
                writeRow(kept[k], weights, quads, out);
            }
        }
        return kept.length;
    }

    private void writeRow(int feature, float[] weights, Quantiser[] quads, DataOutputStream out) throws IOException {
        int row = 0;
        int tops = 0;
        for (int part = 0; part < quads.length; part++) {
            int code = quads[part].code(vectors(new int[] {feature}, weights, part), 0);
            row |= (code & 0xFF) << (8 * part);
            tops |= (code >>> 8) << (4 * part);
        }
        out.writeInt(row);
        out.writeShort(tops);
    }

    private void write(Quantiser quads, DataOutputStream out) throws IOException {
        for (int code = 0; code < codes; code++) {
            for (int lane = 0; lane < FeatureWeights.FOUR; lane++) {
                int rounded = lane < width ? Math.round(quads.centre(code, lane) * SCALE) : 0;
                out.writeShort(Math.max(-MOST, Math.min(MOST, rounded)));
            }
        }
    }

    /** Numbers of the features that are written, by bucket. */
    private int[] kept(int[] features, float[] weights, float[] worth) {
        long[] order = new long[features.length];
        int count = 0;
        for (int f = 0; f < features.length; f++) {
            if (Worth.largest(weights, f, labels) >= FAINT) {
                // Bucket first, then the most worth, then a fixed order.
                long less = 0xFFFFF - Math.min(0xFFFFF, (long) (worth[f] * 1024));
                order[count++] = (long) FeatureWeights.bucket(features[f], buckets) << 44 | less << 24 | f;
            }
        }
        Arrays.sort(order, 0, count);
        int[] kept = new int[count];
        int written = 0;
        int inBucket = 0;
        for (int i = 0; i < count; i++) {
            inBucket = i > 0 && order[i] >>> 44 == order[i - 1] >>> 44 ? inBucket + 1 : 0;
            if (inBucket < FeatureWeights.FOUR) {
                kept[written++] = (int) (order[i] & 0xFFFFFF);
            }
        }
        return Arrays.copyOf(kept, written);
    }

    private static float[] counts(int[] kept, int[] seen) {
        float[] counts = new float[kept.length];
        for (int k = 0; k < kept.length; k++) {
            counts[k] = (float) StrictMath.pow(seen[kept[k]], FREQUENCY);
        }
        return counts;
    }

    /** A part of the rows of some features; zeros where a row has no such part. */
    private float[] vectors(int[] kept, float[] weights, int part) {
        float[] vectors = new float[kept.length * width];
        int length = Math.max(0, Math.min(width, labels - part * width));
        for (int k = 0; k < kept.length; k++) {
            System.arraycopy(weights, length == 0 ? 0 : kept[k] * labels + part * width, vectors, k * width, length);
        }
        return vectors;
    }
}
