package io.dateline.train.story;

import io.dateline.story.stories.Weights;
import java.util.Arrays;
import java.util.List;

/** Logistic regression with a penalty on large weights, by Adam (Kingma and Ba 2015) over all lessons at once. The same lessons give the same weights. */
final class Logistic {
    private static final int ROUNDS = 1_500;
    private static final double RATE = 0.05;
    private static final double PENALTY = 1e-4;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;

    private Logistic() {}

    static Weights learn(List<Lesson> lessons) {
        int features = lessons.get(0).features().length;
        double[] weights = new double[features + 1];
        double[] first = new double[features + 1];
        double[] second = new double[features + 1];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] slope = slope(lessons, weights);
            for (int at = 0; at < weights.length; at++) {
                first[at] = FIRST * first[at] + (1 - FIRST) * slope[at];
                second[at] = SECOND * second[at] + (1 - SECOND) * slope[at] * slope[at];
                double mean = first[at] / (1 - StrictMath.pow(FIRST, round));
                double spread = Math.sqrt(second[at] / (1 - StrictMath.pow(SECOND, round)));
                weights[at] -= RATE * mean / (spread + 1e-9);
            }
        }
        return new Weights(Arrays.copyOf(weights, features), weights[features]);
    }

    private static double[] slope(List<Lesson> lessons, double[] weights) {
        int bias = weights.length - 1;
        double[] slope = new double[weights.length];
        for (Lesson lesson : lessons) {
            double[] features = lesson.features();
            double logit = weights[bias];
            for (int at = 0; at < bias; at++) {
                logit += weights[at] * features[at];
            }
            double off = 1 / (1 + StrictMath.exp(-logit)) - (lesson.yes() ? 1 : 0);
            for (int at = 0; at < bias; at++) {
                slope[at] += off * features[at];
            }
            slope[bias] += off;
        }
        for (int at = 0; at < slope.length; at++) {
            slope[at] = slope[at] / lessons.size() + (at < bias ? PENALTY * weights[at] : 0);
        }
        return slope;
    }
}
