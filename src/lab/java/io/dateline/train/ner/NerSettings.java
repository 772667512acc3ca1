package io.dateline.train.ner;

import io.dateline.analyse.entity.tagger.Label;
import io.dateline.train.crf.LearningSettings;
import java.util.Arrays;

/**
 * The numbers of one training, chosen on the development sets.
 *
 * @param leastSeen features seen less often are left out
 * @param rate AdaGrad's step
 * @param drop share of a token's features left out at each visit
 * @param epochs passes over the labelled corpora
 * @param foldEpochs passes for each of the taggers that read what they have not seen
 * @param draftEpochs passes for the tagger that says which features decide most
 * @param folds how many of those
 * @param features how many are kept for the passes that count, after a draft with all
 * @param codes quadruples of weights of each kind of name
 * @param buckets of the weight table, of four features each
 * @param bold added to each step that begins a name, since mixed weights are shy
 * @param foldMix share of each corpus's own weights that is added to the shared ones in those taggers, by kind of name
 * @param mix the same in the model, by kind of name
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NerSettings(
        int leastSeen,
        float rate,
        double drop,
        int epochs,
        int foldEpochs,
        int draftEpochs,
        int folds,
        int features,
        int codes,
        int buckets,
        float bold,
        float[][] foldMix,
        float[][] mix,
        long seed) {
    /** The largest error of a token's labels that changes no weight; half of all tokens are surely outside. */
    private static final double QUIET = 0.004;

    private static final int BUCKETS = 28_000;

    private static final int CODES = 4_096;

    private static final float BOLD = 0.4f;

    /** Somewhat more than the table holds, since some buckets overflow. */
    private static final int FEATURES = 150_000;

    static final NerSettings DEFAULT = new NerSettings(
            3, 0.025f, 0.4, 6, 3, 2, 3, FEATURES, CODES, BUCKETS, BOLD, even(0.8f, 0.3f), defaultMix(), 20261123);
    static final NerSettings FREE =
            new NerSettings(3, 0.025f, 0.4, 6, 3, 2, 3, FEATURES, CODES, BUCKETS, BOLD, even(1), even(1), 20261123);

    LearningSettings learning() {
        return new LearningSettings(
                rate, drop, QUIET, LearningSettings.FEATURE_DAMPING, LearningSettings.STEP_DAMPING, seed);
    }

    /** The same shares for every kind. */
    static float[][] even(float... shares) {
        float[][] mix = new float[Label.KINDS][];
        Arrays.fill(mix, shares);
        return mix;
    }

    /** What an organisation is, the corpora agree on least: the silver one calls many a place and a people so. */
    private static float[][] defaultMix() {
        float[][] mix = even(0.5f, 0.5f);
        mix[Label.PERSON] = new float[] {0.65f, 0.35f};
        mix[Label.ORGANISATION] = new float[] {0.7f, 0.5f};
        return mix;
    }
}
