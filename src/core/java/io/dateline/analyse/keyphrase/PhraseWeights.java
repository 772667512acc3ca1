package io.dateline.analyse.keyphrase;

import java.nio.ByteBuffer;

/**
 * Weights of {@link PhraseFeatures}, in whole {@link #UNITS}, and the score they give a phrase. Learnt by logistic
 * regression, so that a score is a log-odds.
 */
public final class PhraseWeights {
    /** Units of a weight of 1. */
    public static final int UNITS = 4096;

    private final double[] weights;

    private PhraseWeights(double[] weights) {
        this.weights = weights;
    }

    static PhraseWeights read(ByteBuffer in) {
        double[] weights = new double[PhraseFeatures.SIZE];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.getInt() / (double) UNITS;
        }
        return new PhraseWeights(weights);
    }

    /** Whether the feature is 1 for all phrases of a kind. */
    public static boolean isConstant(int feature) {
        return feature % PhraseFeatures.PLACE == 0 && feature < Phrase.Kind.values().length * PhraseFeatures.PLACE;
    }

    double score(double[] row) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * row[i];
        }
        return sum;
    }

    static double probability(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }
}
