package io.dateline.analyse.quote;

import io.dateline.models.BrokenModelException;
import java.nio.ByteBuffer;

/**
 * The trained weights: for a feature hash six signed bytes, one a label but {@link Label#OUTSIDE}, whose weights are all 0; and
 * the weights of one label after another. Integers throughout, so that every machine decides alike.
 *
 * <p>A table of longs, open addressing with linear probing, at most half full: 16 bits of the hash to tell features
 * apart, then the six bytes, each plus 128. Sums run in six lanes of 16 bits at once, which 34 features cannot overflow.
 *
 * <p>File, big-endian: magic, number of features n, {@link UnitFeatures#LINKS} × 7 × 7 ints of transitions, n × (int hash,
 * six bytes), the {@link Likelihood} of contents, that of speakers.
 */
public final class Weights {
    /** "DLQ4". */
    public static final int MAGIC = 0x444C5134;

    private static final long LANES = 0x000000FF_00FF00FFL;
    private static final int NEVER = -1_000_000;

    private final long[] table;
    private final int[] transitions = new int[UnitFeatures.LINKS * Label.COUNT * Label.COUNT];

    private Likelihood likelihood = Likelihood.NONE;
    private Likelihood speakerLikelihood = Likelihood.NONE;

    private Weights(int features) {
        table = new long[Integer.highestOneBit(Math.max(features, 1)) * 4];
    }

    /** Reads them as the trainer wrote them. */
    public static Weights read(ByteBuffer bytes) {
        if (bytes.remaining() < 8 || bytes.getInt() != MAGIC) {
            throw new BrokenModelException("not the weights of the quote model");
        }
        int features = bytes.getInt();
        Weights weights = new Weights(features);
        for (int i = 0; i < weights.transitions.length; i++) {
            int before = (i / Label.COUNT) % Label.COUNT;
            int score = bytes.getInt();
            weights.transitions[i] = Label.mayFollow(before, i % Label.COUNT) ? score : NEVER;
        }
        for (int i = 0; i < features; i++) {
            weights.put(bytes);
        }
        weights.likelihood = Likelihood.read(bytes);
        weights.speakerLikelihood = Likelihood.read(bytes);
        return weights;
    }

    private void put(ByteBuffer bytes) {
        int hash = bytes.getInt();
        long entry = print(hash) << 48;
        for (int lane = 0; lane < 6; lane++) {
            entry |= (bytes.get() + 128L) << (8 * lane);
        }
        int slot = hash & (table.length - 1);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = entry;
    }

    /** The upper bits of the hash, never 0, so that no entry is. */
    private static long print(int hash) {
        return (hash >>> 16) | 1L;
    }

    /** Scores of the labels of a unit with these features. */
    void score(int[] features, int[] scores) {
        long even = 0;
        long odd = 0;
        int found = 0;
        int mask = table.length - 1;
        for (int feature : features) {
            int slot = feature & mask;
            long print = print(feature);
            long entry = table[slot];
            while (entry != 0 && (entry >>> 48) != print) {
                slot = (slot + 1) & mask;
                entry = table[slot];
            }
            if (entry != 0) {
                even += entry & LANES;
                odd += (entry >>> 8) & LANES;
                found++;
            }
        }
        int bias = found * 128;
        scores[0] = 0;
        for (int lane = 0; lane < 3; lane++) {
            scores[1 + 2 * lane] = (int) ((even >>> (16 * lane)) & 0xFFFF) - bias;
            scores[2 + 2 * lane] = (int) ((odd >>> (16 * lane)) & 0xFFFF) - bias;
        }
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
