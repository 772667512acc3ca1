package io.dateline.train.summary;

import io.dateline.analyse.summary.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Trains many times and compares the summaries with the first three sentences, article by article. Cross-validation,
 * with parts of the articles left out in turn, estimates the quality of the training method; bootstrap samples of the
 * articles show how much it varies. Random numbers have fixed seeds.
 */
public final class SummaryTrials {
    private static final int DRAWS = 2000;
    private static final long SEED = 20261124;

    private final List<Corpus> corpora;

    SummaryTrials(List<Corpus> corpora) {
        this.corpora = List.copyOf(corpora);
    }

    record Corpus(String name, List<Sample> samples, boolean learnt) {}

    /** A table of scores in which every article is summed up by weights trained on the other parts. */
    public String leaveOut(int parts) {
        List<Weights> weights = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            weights.add(SummaryTrainer.train(without(part, parts)));
        }
        StringBuilder table = new StringBuilder(
                "| corpus | articles | ROUGE-1 | ROUGE-2 | over lead-3 | 95 % |\n|---|---|---|---|---|---|\n");
        for (Corpus corpus : corpora) {
            List<double[]> gains = new ArrayList<>();
            double[] sums = new double[2];
            for (int i = 0; i < corpus.samples().size(); i++) {
                Sample sample = corpus.samples().get(i);
                double[] rouge = sample.rouge(sample.pick(weights.get(i % parts)));
                sums[0] += rouge[0];
                sums[1] += rouge[1];
                gains.add(gain(sample, rouge));
            }
            int count = corpus.samples().size();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.2f | %.2f | %s | %s |%n",
                    corpus.name(),
                    count,
                    100 * sums[0] / count,
                    100 * sums[1] / count,
                    pair(means(gains)),
                    interval(gains)));
        }
        return table.toString();
    }

    private List<Sample> without(int part, int parts) {
        List<Sample> samples = new ArrayList<>();
        for (Corpus corpus : corpora) {
            for (int i = 0; i < corpus.samples().size() && corpus.learnt(); i++) {
                if (i % parts != part) {
                    samples.add(corpus.samples().get(i));
                }
            }
        }
        return samples;
    }

    /**
     * A table: the gains over the first three sentences for weights of articles drawn again, on those that were not drawn; the
     * row "all" is of the weights of every article, on every article.
     */
    public String drawAgain(int times) {
        StringBuilder table = new StringBuilder("| draw |");
        corpora.forEach(corpus -> table.append(' ').append(corpus.name()).append(" |"));
        table.append("\n|---|").append("---|".repeat(corpora.size())).append('\n');
        List<Sample> all = corpora.stream()
                .filter(Corpus::learnt)
                .flatMap(corpus -> corpus.samples().stream())
                .toList();
        table.append(row("all", SummaryTrainer.train(all), Set.of()));
        for (int time = 1; time <= times; time++) {
            List<Sample> drawn = new SplittableRandom(SEED + time)
                    .ints(all.size(), 0, all.size())
                    .mapToObj(all::get)
                    .toList();
            Set<Sample> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            seen.addAll(drawn);
            table.append(row(String.valueOf(time), SummaryTrainer.train(drawn), seen));
        }
        return table.toString();
    }

    private String row(String draw, Weights weights, Set<Sample> seen) {
        StringBuilder row = new StringBuilder("| ").append(draw).append(" |");
        for (Corpus corpus : corpora) {
            List<double[]> gains = corpus.samples().stream()
                    .filter(sample -> !seen.contains(sample))
                    .map(sample -> gain(sample, sample.rouge(sample.pick(weights))))
                    .toList();
            row.append(' ').append(pair(means(gains))).append(" |");
        }
        return row.append('\n').toString();
    }

    private static double[] gain(Sample sample, double[] rouge) {
        double[] lead = sample.rouge(sample.lead());
        return new double[] {100 * (rouge[0] - lead[0]), 100 * (rouge[1] - lead[1])};
    }

    private static double[] means(List<double[]> gains) {
        double[] means = new double[2];
        for (double[] gain : gains) {
            means[0] += gain[0] / gains.size();
            means[1] += gain[1] / gains.size();
        }
        return means;
    }

    private static String pair(double[] gains) {
        return String.format(Locale.ROOT, "%+.2f %+.2f", gains[0], gains[1]);
    }

    private static String interval(List<double[]> gains) {
        double[][] means = new double[2][DRAWS];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] mean = means(random.ints(gains.size(), 0, gains.size())
                    .mapToObj(gains::get)
                    .toList());
            means[0][draw] = mean[0];
            means[1][draw] = mean[1];
        }
        Arrays.sort(means[0]);
        Arrays.sort(means[1]);
        int low = DRAWS / 40;
        int high = DRAWS - low;
        return String.format(
                Locale.ROOT,
                "%+.1f to %+.1f, %+.1f to %+.1f",
                means[0][low],
                means[0][high],
                means[1][low],
                means[1][high]);
    }
}
