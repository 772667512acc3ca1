package io.dateline.analyse.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scores each topic by the seeds in an article; rare seeds and phrases count more. */
public final class SeedScore {
    private static final double PHRASE = 1.3;
    /** How far below the best score a topic may lie and still count, as a share of the best. */
    private static final double WIDTH = 0.35;

    private final double[] tops = new double[Vocabulary.TOPS];
    private final Map<String, Double> codes = new LinkedHashMap<>();
    private final List<Met> met = new ArrayList<>();

    /** A seed that stands in the article, and what it adds. */
    record Met(Grams.Gram gram, Seeds.Seed seed, double weight) {}

    /** @param idf of each seed, in the order of the terms */
    public SeedScore(Seeds seeds, double[] idf, Grams grams) {
        for (Grams.Gram gram : grams.all()) {
            Seeds.Seed seed = seeds.of(gram);
            if (seed != null) {
                double weight = idf[seed.number()]
                        * StrictMath.log(1 + gram.weight())
                        * (gram.words() > 1 ? PHRASE : 1)
                        / seed.codes().size();
                met.add(new Met(gram, seed, weight));
                for (String code : seed.codes()) {
                    codes.merge(code, weight, Double::sum);
                }
                for (int top : seed.tops()) {
                    tops[top] += weight * seeds.balance(top);
                }
            }
        }
    }

    /** Shares of the top-level topics; equal when no seed was met. */
    public double[] shares() {
        double best = best();
        double[] shares = new double[tops.length];
        double sum = 0;
        for (int i = 0; i < tops.length; i++) {
            shares[i] = best > 0 ? StrictMath.exp((tops[i] - best) / (WIDTH * best)) : 1;
            sum += shares[i];
        }
        for (int i = 0; i < tops.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** The best top-level score: 0 when no seed was met. */
    public double best() {
        double best = 0;
        for (double score : tops) {
            best = Math.max(best, score);
        }
        return best;
    }

    /** Scores by code of the second level. */
    Map<String, Double> codes() {
        return codes;
    }

    /** The seeds met, in the order of the grams. */
    List<Met> met() {
        return met;
    }
}
