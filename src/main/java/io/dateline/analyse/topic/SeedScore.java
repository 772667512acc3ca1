package io.dateline.analyse.topic;

import java.util.LinkedHashMap;
import java.util.Map;

/** How strongly the seeds in an article speak for each topic: rare ones and phrases more. */
public final class SeedScore {
    private static final double PHRASE = 1.3;
    /** How far below the best a topic may lie before it is out of question, as a share of the best. */
    private static final double WIDTH = 0.35;

    private final double[] tops = new double[Vocabulary.TOPS];
    private final Map<String, Double> codes = new LinkedHashMap<>();
    private final Map<String, Double> terms = new LinkedHashMap<>();

    /** @param idf of each seed */
    public SeedScore(Seeds seeds, Map<String, Double> idf, Grams grams) {
        for (Grams.Gram gram : grams.all()) {
            var spoken = seeds.codes(gram.text);
            if (!spoken.isEmpty()) {
                double weight = idf.getOrDefault(gram.text, 0.0)
                        * StrictMath.log(1 + gram.weight)
                        * (gram.words > 1 ? PHRASE : 1)
                        / spoken.size();
                terms.put(gram.text, weight);
                for (String code : spoken) {
                    codes.merge(code, weight, Double::sum);
                    tops[Seeds.top(code)] += weight * seeds.balance(Seeds.top(code));
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

    /** What a gram added, 0 when it is no seed. */
    double of(String term) {
        return terms.getOrDefault(term, 0.0);
    }
}
