package io.dateline.analyse.quote;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The probability that an attribution's content or speaker is right: a logistic regression over its {@link LinkFeatures}
 * or {@link SpeakerFeatures}, learned on articles kept out of the labels' training. The sum is of integers, so that every machine gives the same.
 *
 * <p>In the model's file, big-endian: number n of features, n hashes in order, n shorts of weight.
 */
public final class Likelihood {
    /** Weight units to a unit of log odds. */
    public static final int STEPS = 256;

    static final Likelihood NONE = new Likelihood(new int[0], new short[0]);

    private final int[] hashes;
    private final short[] weights;

    private Likelihood(int[] hashes, short[] weights) {
        this.hashes = hashes;
        this.weights = weights;
    }

    static Likelihood read(ByteBuffer in) {
        int[] hashes = new int[in.getInt()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.getInt();
        }
        short[] weights = new short[hashes.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.getShort();
        }
        return new Likelihood(hashes, weights);
    }

    double of(int[] features) {
        int sum = 0;
        for (int feature : features) {
            int place = Arrays.binarySearch(hashes, feature);
            sum += place < 0 ? 0 : weights[place];
        }
        return 1 / (1 + StrictMath.exp(-sum / (double) STEPS));
    }
}
