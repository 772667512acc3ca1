package io.dateline.train.summary;

import io.dateline.analyse.summary.Feature;
import io.dateline.analyse.summary.Sheet;
import io.dateline.analyse.summary.Weights;
import java.util.Arrays;
import java.util.List;

/**
 * Learns the weights in two passes: a regression foretells how much of the reference each sentence shares, and a search along
 * one weight at a time raises the ROUGE-1 + ROUGE-2 F1 of whole summaries, which the regression does not see. No random
 * numbers: the same samples give the same weights.
 */
public final class SummaryTrainer {
    private static final double[] STEPS = {0.8, 0.4, 0.2, 0.1, 0.05};
    private static final int SWEEPS = 3;
    /** A step must raise the mean by more: what is less is noise of a few articles. */
    private static final double LEAST_GAIN = 2e-5;
    /** Taken off for each unit of squared weight. */
    private static final double SHRINKAGE = 2e-5;

    private final List<List<Sample>> corpora;
    private double[] weights = new double[Feature.values().length + 1];

    private SummaryTrainer(List<List<Sample>> corpora) {
        this.corpora = corpora;
    }

    /** @param corpora of equal say, whatever their sizes */
    static Weights train(List<List<Sample>> corpora) {
        SummaryTrainer trainer = new SummaryTrainer(corpora);
        trainer.regress();
        trainer.climb();
        return trainer.weights(trainer.weights);
    }

    private void regress() {
        Regression regression = new Regression(Feature.values().length);
        for (List<Sample> corpus : corpora) {
            corpus.forEach(sample -> add(sample, regression));
        }
        double[] found = regression.solve();
        System.arraycopy(found, 0, weights, 0, found.length);
        weights[found.length] = 0.5;
    }

    /** Targets and features around their means in the article: only the order within it matters. */
    private static void add(Sample sample, Regression regression) {
        Sheet sheet = sample.sheet();
        int size = sheet.size();
        double[] targets = new double[size];
        double[] means = new double[Feature.values().length];
        for (int i = 0; i < size; i++) {
            targets[i] = sample.worth(i);
            double[] values = sheet.features(i);
            for (int k = 0; k < means.length; k++) {
                means[k] += values[k] / size;
            }
        }
        double mean = Arrays.stream(targets).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(targets)
                        .map(t -> (t - mean) * (t - mean))
                        .average()
                        .orElse(0))
                + 1e-6;
        for (int i = 0; i < size; i++) {
            double[] values = sheet.features(i);
            for (int k = 0; k < means.length; k++) {
                values[k] -= means[k];
            }
            regression.add(values, (targets[i] - mean) / spread);
        }
    }

    private void climb() {
        double best = objective(weights);
        for (double step : STEPS) {
            for (int sweep = 0; sweep < SWEEPS; sweep++) {
                double before = best;
                for (int k = 0; k < weights.length; k++) {
                    best = move(k, step, best);
                }
                if (best - before < LEAST_GAIN) {
                    break;
                }
            }
        }
    }

    private double move(int weight, double step, double best) {
        double reached = best;
        for (double change : new double[] {step, -step}) {
            double[] tried = weights.clone();
            tried[weight] += change;
            double found = objective(tried);
            if (found > reached + LEAST_GAIN) {
                weights = tried;
                return found;
            }
        }
        return reached;
    }

    private double objective(double[] tried) {
        Weights candidate = weights(tried);
        double sum = 0;
        for (List<Sample> corpus : corpora) {
            double[] worths = corpus.parallelStream()
                    .mapToDouble(sample -> sample.worth(candidate))
                    .toArray();
            // In order, so that the sum is the same on every machine.
            double total = 0;
            for (double worth : worths) {
                total += worth;
            }
            sum += total / corpus.size();
        }
        double squares = 0;
        for (double weight : tried) {
            squares += weight * weight;
        }
        return sum / corpora.size() - SHRINKAGE * squares;
    }

    private Weights weights(double[] values) {
        int features = values.length - 1;
        return new Weights(Arrays.copyOf(values, features), Math.max(0, values[features]));
    }
}
