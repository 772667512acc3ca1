package io.dateline.train.crf;

import java.util.Arrays;

/**
 * Chooses some vectors that stand for many (k-means, Lloyd 1982), number 0 being the vector of zeros. Plain arithmetic and a fixed
 * order: the same on every machine.
 */
final class Quantiser {
    private static final int ROUNDS = 5;

    private final int codes;
    private final int width;
    private final float[] centres;

    /**
     * @param vectors {@code width} numbers each
     * @param counts how much the error of each counts
     * @param codes how many to choose
     */
    Quantiser(float[] vectors, float[] counts, int codes, int width) {
        this.codes = codes;
        this.width = width;
        centres = start(vectors, counts, codes, width);
        for (int round = 0; round < ROUNDS; round++) {
            move(vectors, counts);
        }
    }

    /** Vectors from the order of their length and count, evenly but denser among the weighty ones. */
    private static float[] start(float[] vectors, float[] counts, int codes, int width) {
        int count = counts.length;
        long[] order = new long[count];
        for (int v = 0; v < count; v++) {
            float length = 0;
            for (int j = 0; j < width; j++) {
                length += vectors[v * width + j] * vectors[v * width + j];
            }
            order[v] = (long) Float.floatToIntBits(length * counts[v]) << 32 | v;
        }
        Arrays.sort(order);
        float[] centres = new float[codes * width];
        for (int c = 1; c < codes && count > 0; c++) {
            double share = 1 - StrictMath.pow(1 - (double) c / codes, 3);
            int v = (int) order[(int) Math.min(count - 1, share * count)];
            System.arraycopy(vectors, v * width, centres, c * width, width);
        }
        return centres;
    }

    private void move(float[] vectors, float[] counts) {
        double[] sums = new double[centres.length];
        double[] weight = new double[codes];
        for (int v = 0; v < counts.length; v++) {
            int code = code(vectors, v * width);
            weight[code] += counts[v];
            for (int j = 0; j < width; j++) {
                sums[code * width + j] += counts[v] * vectors[v * width + j];
            }
        }
        for (int c = 1; c < codes; c++) {
            for (int j = 0; j < width && weight[c] > 0; j++) {
                centres[c * width + j] = (float) (sums[c * width + j] / weight[c]);
            }
        }
    }

    /** The number of the nearest. */
    int code(float[] vectors, int at) {
        int best = 0;
        float least = Float.MAX_VALUE;
        for (int c = 0; c < codes; c++) {
            float distance = 0;
            for (int j = 0; j < width; j++) {
                float d = vectors[at + j] - centres[c * width + j];
                distance += d * d;
            }
            if (distance < least) {
                least = distance;
                best = c;
            }
        }
        return best;
    }

    float centre(int code, int j) {
        return centres[code * width + j];
    }
}
