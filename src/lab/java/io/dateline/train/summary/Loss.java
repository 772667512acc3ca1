package io.dateline.train.summary;

import java.util.Arrays;
import java.util.List;

/**
 * The loss of the summary's weights: how much worse than the mean rival the rival that these weights choose is,
 * averaged over the places. The choice is soft: a rival is taken with a probability that grows with its score, so that
 * the loss is smooth and a small change of an article changes the weights only a little. Large weights are penalised
 * ({@value #SHRINKAGE} a squared unit).
 */
final class Loss implements Lbfgs.Slope {
    private static final double SHRINKAGE = 1e-5;

    private final List<SwapCandidates> places;

    Loss(List<SwapCandidates> places) {
        this.places = places;
    }

    @Override
    public double at(double[] weights, double[] slope) {
        double loss = 0;
        for (int k = 0; k < weights.length; k++) {
            loss += SHRINKAGE * weights[k] * weights[k];
            slope[k] = 2 * SHRINKAGE * weights[k];
        }
        for (SwapCandidates place : places) {
            loss -= add(place, weights, slope) / places.size();
        }
        return loss;
    }

    /** Adds this place's part to the gradient; returns the expected worth. */
    private double add(SwapCandidates place, double[] weights, double[] slope) {
        double[] chances = chances(place, weights);
        double expected = 0;
        for (int i = 0; i < chances.length; i++) {
            expected += chances[i] * place.worths()[i];
        }
        for (int i = 0; i < chances.length; i++) {
            double pull = chances[i] * (place.worths()[i] - expected) / places.size();
            for (int k = 0; k < slope.length; k++) {
                slope[k] -= pull * place.values()[i][k];
            }
        }
        return expected;
    }

    private static double[] chances(SwapCandidates place, double[] weights) {
        double[] chances = new double[place.worths().length];
        for (int i = 0; i < chances.length; i++) {
            for (int k = 0; k < weights.length; k++) {
                chances[i] += weights[k] * place.values()[i][k];
            }
        }
        double most = Arrays.stream(chances).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            // Strict, so that every machine finds the same weights.
            chances[i] = StrictMath.exp(chances[i] - most);
            sum += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }
}
