package io.dateline.analyse.quote;

import io.dateline.models.BrokenModelException;
import io.dateline.models.FeatureWeights;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What the model of attributions has learned: the weights of features, those of one label after another, and how likely an
 * attribution is right.
 *
 * <p>File, big-endian: magic, {@link UnitFeatures#LINKS} × 7 × 7 ints of transitions, the {@link FeatureWeights}, the
 * {@link Likelihood} of contents, that of speakers.
 */
public final class Weights {
    /** "DLQ5". */
    public static final int MAGIC = 0x444C5135;

    /** Weights of a feature: one a label but {@link Label#OUTSIDE}. */
    public static final int ROW = Label.COUNT - 1;

    /** Of them in a part of a row: the first of a role and the ones that go on. */
    public static final int PART = 2;

    private static final int NEVER = -1_000_000;

    private final int[] transitions;
    private final FeatureWeights features;
    private final Likelihood likelihood;
    private final Likelihood speakerLikelihood;

    private Weights(ByteBuffer bytes) {
        transitions = new int[UnitFeatures.LINKS * Label.COUNT * Label.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            int before = (i / Label.COUNT) % Label.COUNT;
            int score = bytes.getInt();
            transitions[i] = Label.mayFollow(before, i % Label.COUNT) ? score : NEVER;
        }
        features = FeatureWeights.read(bytes, ROW, PART);
        likelihood = Likelihood.read(bytes);
        speakerLikelihood = Likelihood.read(bytes);
    }

    /** Reads them as the trainer wrote them. */
    public static Weights read(ByteBuffer bytes) {
        if (bytes.remaining() < 8 || bytes.getInt() != MAGIC) {
            throw new BrokenModelException("not the weights of the quote model");
        }
        return new Weights(bytes);
    }

    /** Scores of the labels of a unit with these features. */
    void score(int[] hashes, int[] scores) {
        Arrays.fill(scores, 0);
        features.sum(hashes, hashes.length, scores, 1);
    }

    /** How likely the content of an attribution is right. */
    double likelihood(int[] linkFeatures) {
        return likelihood.of(linkFeatures);
    }

    /** How likely the speaker of an attribution is right. */
    double speakerLikelihood(int[] speakerFeatures) {
        return speakerLikelihood.of(speakerFeatures);
    }

    /** Score of a label after another over a kind of link. */
    int transition(int link, int before, int label) {
        return transitions[(link * Label.COUNT + before) * Label.COUNT + label];
    }
}
