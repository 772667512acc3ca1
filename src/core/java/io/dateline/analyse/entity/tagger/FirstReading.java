package io.dateline.analyse.entity.tagger;

/**
 * The result of the tagger's first reading, sentence by sentence, on which the second reading builds.
 *
 * @param labels the best label of each token
 * @param beliefs for each token the share of each kind, outside last, in 255ths; of tokens without a capital zeros
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FirstReading(byte[] labels, byte[] beliefs) {
    /** Kinds, and outside. */
    static final int WIDTH = Label.KINDS + 1;

    private static final int RANGE = 12 * 32;
    /** exp(-n/32) in 65536ths. */
    private static final int[] FADE = new int[RANGE];

    static {
        for (int n = 0; n < RANGE; n++) {
            FADE[n] = (int) Math.rint(65536 * StrictMath.exp(-n / 32.0));
        }
    }

    /** Fills in a token's beliefs from its scores: a softmax over its labels, without its neighbours. */
    static void believe(int[] scores, int from, byte[] beliefs, int to) {
        int best = 0;
        for (int j = 0; j < Label.ROW; j++) {
            best = Math.max(best, scores[from + j]);
        }
        int outside = fade(best);
        int total = outside;
        int[] kinds = new int[Label.KINDS];
        for (int j = 0; j < Label.ROW; j++) {
            int share = fade(best - scores[from + j]);
            kinds[j >> 2] += share;
            total += share;
        }
        for (int kind = 0; kind < Label.KINDS; kind++) {
            beliefs[to + kind] = (byte) (255L * kinds[kind] / total);
        }
        beliefs[to + Label.KINDS] = (byte) (255L * outside / total);
    }

    /** The share of one label among a token's, in 255ths. */
    static int share(int[] scores, int from, int label) {
        int best = 0;
        for (int j = 0; j < Label.ROW; j++) {
            best = Math.max(best, scores[from + j]);
        }
        int total = fade(best);
        for (int j = 0; j < Label.ROW; j++) {
            total += fade(best - scores[from + j]);
        }
        return (int) (255L * fade(best - scores[from + label - 1]) / total);
    }

    private static int fade(int distance) {
        return distance < RANGE ? FADE[distance] : 0;
    }
}
