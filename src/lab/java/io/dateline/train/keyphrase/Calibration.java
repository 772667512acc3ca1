package io.dateline.train.keyphrase;

import io.dateline.analyse.keyphrase.PhraseWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Learns the odds of phrases and calibrates them (Platt 1999). Weights learnt from few articles are too sure of others, and
 * surest of those they rank first. So each article is scored by the weights of the other parts, and one factor and one
 * shift are learnt that make the scores of its best phrases probabilities; the weights of all articles are changed by them.
 */
final class Calibration {
    private static final int PARTS = 6;
    /** Phrases of an article that are calibrated on: somewhat more than there are tags. */
    private static final int BEST = 15;

    private Calibration() {}

    /** Calibrated weights, in whole units. */
    static List<Integer> learn(List<List<Odds.Row>> articles) {
        List<Odds.Row> scored = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            scored.addAll(leftOut(articles, part));
        }
        double[] line = Odds.learn(scored);
        double[] weights = Odds.learn(articles.stream().flatMap(List::stream).toList());
        double[] calibrated = new double[weights.length];
        for (int k = 0; k < weights.length; k++) {
            calibrated[k] = line[0] * weights[k] + (PhraseWeights.isConstant(k) ? line[1] : 0);
        }
        return Odds.units(calibrated);
    }

    /** The best phrases of the articles of a part, with their score as the one feature beside a constant. */
    private static List<Odds.Row> leftOut(List<List<Odds.Row>> articles, int part) {
        List<Odds.Row> learnt = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (i % PARTS != part) {
                learnt.addAll(articles.get(i));
            }
        }
        double[] weights = Odds.learn(learnt);
        List<Odds.Row> scored = new ArrayList<>();
        for (int i = part; i < articles.size(); i += PARTS) {
            articles.get(i).stream()
                    .map(row -> new Odds.Row(new double[] {Odds.score(weights, row), 1}, row.chosen(), 1))
                    .sorted(Comparator.comparingDouble(row -> -row.features()[0]))
                    .limit(BEST)
                    .forEach(scored::add);
        }
        return scored;
    }
}
