package io.dateline.train.ner;

import io.dateline.analyse.entity.tagger.Label;

/**
 * The weights that the learner has learned.
 *
 * @param features the hash of each feature
 * @param seen how often each was seen
 * @param weights sixteen a feature: shared ones first, then a copy a corpus
 * @param steps scores of the steps from label to label, likewise
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SequenceWeights(int[] features, int[] seen, float[][] weights, float[][] steps) {
    private static final int ROW = Label.COUNT - 1;

    /** Shared weights and a share of each corpus's own, by kind of name: one model for text from none of them. */
    float[] mixed(float[][] mix, float factor) {
        float[] mixed = new float[weights[0].length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = mixed(weights, i, mix[Label.kind(1 + i % ROW)]) * factor;
        }
        return mixed;
    }

    /** @param bold added to each step that begins a name */
    float[] mixedSteps(float[][] mix, float bold) {
        float[] mixed = new float[steps[0].length];
        for (int i = 0; i < mixed.length; i++) {
            int from = i / Label.COUNT;
            int label = i % Label.COUNT == Label.OUTSIDE ? Math.max(from, 1) : i % Label.COUNT;
            boolean begins = i % Label.COUNT != Label.OUTSIDE && !Label.continues(i % Label.COUNT);
            mixed[i] = mixed(steps, i, mix[Label.kind(label)]) + (begins ? bold : 0);
        }
        return mixed;
    }

    private static float mixed(float[][] copies, int at, float[] shares) {
        float mixed = copies[0][at];
        for (int c = 1; c < copies.length; c++) {
            mixed += shares[c - 1] * copies[c][at];
        }
        return mixed;
    }
}
