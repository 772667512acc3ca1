package io.dateline.train.quote;

import io.dateline.analyse.quote.Likelihood;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns how likely something is right from cases, right and wrong: logistic regression by stochastic gradient with
 * AdaGrad.
 */
final class LikelihoodTrainer {
    private static final int PASSES = 30;
    private static final double RATE = 0.1;
    private static final double DECAY = 1e-4;
    private static final long SEED = 20261130;

    /** Features seen less often are left out: a word's own weight needs cases. */
    private static final int RARE = 5;

    private record Case(List<Integer> features, double right) {}

    private final List<Case> cases = new ArrayList<>();

    /** Takes a case: its features, and how right it is, 0 to 1. */
    void add(List<Integer> features, double right) {
        cases.add(new Case(features, right));
    }

    /** The bytes that {@link Likelihood} reads. */
    byte[] bytes() {
        Map<Integer, double[]> weights = learn();
        ByteBuffer out = ByteBuffer.allocate(4 + 6 * weights.size()).putInt(weights.size());
        weights.keySet().forEach(out::putInt);
        weights.values().forEach(weight -> out.putShort(rounded(weight[0])));
        return out.array();
    }

    private static short rounded(double weight) {
        long steps = Math.round(weight * Likelihood.STEPS);
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, steps));
    }

    /** Weight and squared gradients of each feature, by hash. */
    private Map<Integer, double[]> learn() {
        Map<Integer, Integer> seen = new TreeMap<>();
        cases.forEach(one -> {
            for (int feature : one.features()) {
                seen.merge(feature, 1, Integer::sum);
            }
        });
        Map<Integer, double[]> weights = new TreeMap<>();
        seen.forEach((feature, count) -> {
            if (count >= RARE) {
                weights.put(feature, new double[2]);
            }
        });
        Random random = new Random(SEED);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(cases, random);
            cases.forEach(one -> step(one, weights));
        }
        return weights;
    }

    private static void step(Case one, Map<Integer, double[]> weights) {
        double sum = 0;
        for (int feature : one.features()) {
            double[] weight = weights.get(feature);
            sum += weight == null ? 0 : weight[0];
        }
        double error = one.right() - 1 / (1 + StrictMath.exp(-sum));
        for (int feature : one.features()) {
            double[] weight = weights.get(feature);
            if (weight != null) {
                double gradient = error - DECAY * weight[0];
                weight[1] += gradient * gradient;
                weight[0] += RATE * gradient / Math.sqrt(weight[1] + 1e-2);
            }
        }
    }
}
