package io.dateline.train;

/**
 * The numbers of one training, chosen on the development sets.
 *
 * @param leastSeen features seen less often are left out
 * @param rate AdaGrad's step
 * @param drop share of a token's features left out at each visit
 * @param epochs passes over the labelled corpora
 * @param foldEpochs passes for each of the taggers that read what they have not seen
 * @param folds how many of those
 * @param buckets log2 of the weight table's buckets of four
 * @param mix share of each corpus's own weights that is added to the shared ones
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NerSettings(
        int leastSeen,
        float rate,
        double drop,
        int epochs,
        int foldEpochs,
        int folds,
        int buckets,
        float[] mix,
        long seed) {
    static final NerSettings DEFAULT = new NerSettings(3, 0.025f, 0.4, 6, 4, 3, 17, new float[] {0.8f, 0.3f}, 20261123);
    static final NerSettings FREE = new NerSettings(3, 0.025f, 0.4, 6, 4, 3, 17, new float[] {1}, 20261123);
}
