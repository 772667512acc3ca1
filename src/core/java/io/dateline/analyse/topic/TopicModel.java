package io.dateline.analyse.topic;

import io.dateline.models.BrokenModelException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Combines seeds and learned weights: a topic's probability is the normalised product of both, since they err on
 * different articles.
 *
 * <p>File, big-endian: magic; number of seeds, their idf in thousandths, two bytes each, in the order of the terms;
 * then {@link Weights}: units of a weight of 1, seventeen biases, number of rows, hashes ascending, seventeen bytes a
 * row.
 */
public final class TopicModel {
    private static final double LEAST_LEARNED = 1e-4;
    private static final double LEAST_SEEDED = 1e-3;

    private final Seeds seeds = Seeds.load();
    private final double[] idf;
    private final Weights weights;

    private TopicModel(ByteBuffer in) {
        List<String> terms = seeds.terms();
        if (in.getInt() != terms.size()) {
            throw new BrokenModelException("model topic was made from other seeds");
        }
        idf = new double[terms.size()];
        for (int i = 0; i < idf.length; i++) {
            idf[i] = in.getShort() / 1000.0;
        }
        weights = new Weights(in);
    }

    public static TopicModel read(ByteBuffer in) {
        if (in.remaining() < 8 || in.getInt() != Weights.MAGIC) {
            throw new BrokenModelException("not the model of topics");
        }
        return new TopicModel(in);
    }

    SeedScore seedScore(Grams grams) {
        return new SeedScore(seeds, idf, grams);
    }

    Weights weights() {
        return weights;
    }

    /** Chances of the top-level topics. */
    public double[] chances(Grams grams) {
        return chances(seedScore(grams), weights.features(grams));
    }

    double[] chances(SeedScore seeded, List<Weights.Feature> features) {
        double[] learned = weights.shares(features);
        double[] given = seeded.shares();
        double[] scores = new double[learned.length];
        for (int top = 0; top < scores.length; top++) {
            scores[top] = StrictMath.log(learned[top] + LEAST_LEARNED) + StrictMath.log(given[top] + LEAST_SEEDED);
        }
        return Weights.softmax(scores);
    }
}
