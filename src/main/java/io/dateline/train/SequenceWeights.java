package io.dateline.train;

/**
 * What the learner learned.
 *
 * @param features the hash of each feature
 * @param weights sixteen a feature: shared ones first, then a copy a corpus
 * @param steps scores of the steps from label to label, likewise
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SequenceWeights(int[] features, float[][] weights, float[][] steps) {
    /** Shared weights and a share of each corpus's own: one model for text from none of them. */
    float[] mixed(float[] mix, float factor) {
        return mixed(weights, mix, factor);
    }

    float[] mixedSteps(float[] mix) {
        return mixed(steps, mix, 1);
    }

    private static float[] mixed(float[][] copies, float[] mix, float factor) {
        float[] mixed = copies[0].clone();
        for (int c = 1; c < copies.length; c++) {
            for (int i = 0; i < mixed.length; i++) {
                mixed[i] += mix[c - 1] * copies[c][i];
            }
        }
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] *= factor;
        }
        return mixed;
    }
}
