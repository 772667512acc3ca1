package io.dateline.train.crf;

import java.util.Arrays;

/** Says which features decide most: the largest of a feature's weights, the more the oftener it was seen. */
public final class Worth {
    /** Power of how often a feature was seen. */
    private static final double FREQUENCY = 0.25;

    private Worth() {}

    /**
     * Of each feature.
     *
     * @param weights so many a feature as labels
     * @param seen how often
     */
    public static float[] of(float[] weights, int[] seen) {
        int labels = seen.length == 0 ? 0 : weights.length / seen.length;
        float[] worth = new float[seen.length];
        for (int f = 0; f < worth.length; f++) {
            worth[f] = largest(weights, f, labels) * (float) StrictMath.pow(seen[f], FREQUENCY);
        }
        return worth;
    }

    /** The largest of a feature's weights, without their signs. */
    static float largest(float[] weights, int feature, int labels) {
        float largest = 0;
        for (int j = 0; j < labels; j++) {
            largest = Math.max(largest, Math.abs(weights[feature * labels + j]));
        }
        return largest;
    }

    /** Which features are among so many of the most worth. */
    public static boolean[] strongest(float[] worth, int most) {
        float[] order = worth.clone();
        Arrays.sort(order);
        float least = order.length <= most ? 0 : order[order.length - most];
        boolean[] strongest = new boolean[worth.length];
        for (int f = 0; f < worth.length; f++) {
            strongest[f] = worth[f] >= least;
        }
        return strongest;
    }
}
