package io.dateline.train.crf;

/**
 * How a chain learns.
 *
 * @param rate of AdaGrad's steps
 * @param drop the share of features left out of each step at random
 * @param quiet the largest error of a position's labels that changes no weight of a feature
 * @param featureDamping added to the sum of squares of a feature's errors: the larger, the smaller its first steps
 * @param stepDamping likewise for steps from label to label
 * @param seed of the order of sequences and of what is dropped
 */
public record LearningSettings(
        float rate, double drop, double quiet, float featureDamping, float stepDamping, long seed) {
    /** Keeps the first steps of a feature that is seldom seen small: without it attributions were a point worse. */
    public static final float FEATURE_DAMPING = 1e-2f;

    public static final float STEP_DAMPING = 1;

    public LearningSettings {
        if (rate <= 0 || drop < 0 || drop >= 1 || quiet < 0 || featureDamping <= 0 || stepDamping <= 0) {
            throw new IllegalArgumentException("a rate or a damping of 0 or less, or all features dropped");
        }
    }
}
