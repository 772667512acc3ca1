package io.dateline.train.keyphrase;

import io.dateline.analyse.keyphrase.PhraseWeights;
import io.dateline.train.summary.Lbfgs;
import java.util.ArrayList;
import java.util.List;

/** Logistic regression: weights that give a phrase the log-odds of being chosen. Large weights are penalised. */
final class Odds implements Lbfgs.Slope {
    private static final double SHRINKAGE = 0.5;

    /**
     * A phrase to learn from.
     *
     * @param weight how much it counts
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(double[] features, boolean chosen, double weight) {}

    private final List<Row> rows;

    private Odds(List<Row> rows) {
        this.rows = rows;
    }

    static double[] learn(List<Row> rows) {
        return Lbfgs.from(new double[rows.get(0).features().length], new Odds(rows));
    }

    /** Weights in {@link PhraseWeights#UNITS}. */
    static List<Integer> units(double[] found) {
        List<Integer> weights = new ArrayList<>();
        for (double weight : found) {
            weights.add((int) Math.round(weight * PhraseWeights.UNITS));
        }
        return weights;
    }

    static double score(double[] weights, Row row) {
        double score = 0;
        for (int k = 0; k < weights.length; k++) {
            score += weights[k] * row.features()[k];
        }
        return score;
    }

    @Override
    public double at(double[] weights, double[] slope) {
        double loss = 0;
        double total = rows.stream().mapToDouble(Row::weight).sum();
        for (int k = 0; k < weights.length; k++) {
            loss += SHRINKAGE * weights[k] * weights[k] / total;
            slope[k] = 2 * SHRINKAGE * weights[k] / total;
        }
        for (Row row : rows) {
            double score = score(weights, row);
            double chance = 1 / (1 + StrictMath.exp(-score));
            double share = row.weight() / total;
            loss -= share * StrictMath.log(Math.max(1e-12, row.chosen() ? chance : 1 - chance));
            double pull = share * (chance - (row.chosen() ? 1 : 0));
            for (int k = 0; k < weights.length; k++) {
                slope[k] += pull * row.features()[k];
            }
        }
        return loss;
    }
}
