package io.dateline.train.summary;

import io.dateline.analyse.summary.Feature;
import io.dateline.analyse.summary.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Learns the weights from how a summary's score changes when one of its sentences is replaced by another ({@link
 * SwapCandidates}). The summaries are those of the weights themselves: in the first round those that begin an article,
 * then those of the round before, all kept. No random numbers: the same samples give the same weights.
 */
final class SummaryTrainer {
    /** The number of rounds; later ones bring hardly any new summary. */
    private static final int ROUNDS = 4;

    private final List<Sample> samples;
    private final List<Set<Set<Integer>>> known = new ArrayList<>();
    private final List<SwapCandidates> places = new ArrayList<>();

    private SummaryTrainer(List<Sample> samples) {
        this.samples = samples;
        samples.forEach(sample -> known.add(new HashSet<>()));
    }

    static Weights train(List<Sample> samples) {
        SummaryTrainer trainer = new SummaryTrainer(samples);
        double[] values = start();
        for (int round = 0; round < ROUNDS; round++) {
            trainer.addPlaces(weights(values));
            values = Lbfgs.from(values, new Loss(trainer.places));
        }
        return weights(values);
    }

    /** The first weights: they prefer early sentences and avoid repetition. */
    private static double[] start() {
        double[] values = new double[SwapCandidates.SIZE];
        values[Feature.EARLY.index()] = 1;
        values[SwapCandidates.SIZE - 1] = 0.5;
        return values;
    }

    private void addPlaces(Weights weights) {
        List<List<SwapCandidates>> found = IntStream.range(0, samples.size())
                .parallel()
                .mapToObj(i -> SwapCandidates.of(samples.get(i), samples.get(i).pick(weights), known.get(i)))
                .toList();
        found.forEach(places::addAll);
    }

    private static Weights weights(double[] values) {
        int features = values.length - 1;
        return new Weights(Arrays.copyOf(values, features), Math.max(0, values[features]));
    }
}
