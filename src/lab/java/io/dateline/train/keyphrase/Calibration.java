package io.dateline.train.keyphrase;

import io.dateline.analyse.keyphrase.PhraseReader;
import io.dateline.analyse.keyphrase.PhraseWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Learns the odds of phrases and calibrates them (Platt 1999). Weights learnt from few articles are too sure of others, and
 * surest of those they rank first. So each article is scored by the weights of the other parts; from it are taken the
 * phrases that an event would give, those that repeat a better one left out; and one factor and one shift are learnt that
 * make their scores probabilities. The weights of all articles are changed by them.
 */
final class Calibration {
    private static final int PARTS = 6;
    /** Phrases of an article that are calibrated on: as many as an event gives. */
    private static final int GIVEN = 10;

    /**
     * What the odds of our own editor are multiplied by for any other: no two accept the same tags. On the desk set, whose
     * editor did not know ours, 70 of 100 tags were let stand where 83 were expected; half the odds make up for that.
     */
    private static final double OTHER_EDITOR = 0.5;

    /** A phrase with what is learnt from it. */
    record Tagged(PhraseReader.Sample phrase, Odds.Row row) {}

    private record Scored(Tagged tagged, double score) {}

    private Calibration() {}

    /** Calibrated weights, in whole units. */
    static List<Integer> learn(List<List<Tagged>> articles) {
        List<Odds.Row> scored = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            scored.addAll(leftOut(articles, part));
        }
        double[] line = Odds.learn(scored);
        double shift = line[1] + StrictMath.log(OTHER_EDITOR);
        double[] weights = Odds.learn(rows(articles));
        double[] calibrated = new double[weights.length];
        for (int k = 0; k < weights.length; k++) {
            calibrated[k] = line[0] * weights[k] + (PhraseWeights.isConstant(k) ? shift : 0);
        }
        return Odds.units(calibrated);
    }

    private static List<Odds.Row> rows(List<List<Tagged>> articles) {
        return articles.stream().flatMap(List::stream).map(Tagged::row).toList();
    }

    /** The phrases that the articles of a part would give, with their score as the one feature beside a constant. */
    private static List<Odds.Row> leftOut(List<List<Tagged>> articles, int part) {
        List<List<Tagged>> learnt = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (i % PARTS != part) {
                learnt.add(articles.get(i));
            }
        }
        double[] weights = Odds.learn(rows(learnt));
        List<Odds.Row> scored = new ArrayList<>();
        for (int i = part; i < articles.size(); i += PARTS) {
            for (Scored given : given(articles.get(i), weights)) {
                double[] features = {given.score(), 1};
                scored.add(new Odds.Row(features, given.tagged().row().chosen(), 1));
            }
        }
        return scored;
    }

    /** The best that repeat none before them. */
    private static List<Scored> given(List<Tagged> article, double[] weights) {
        List<Scored> given = new ArrayList<>();
        List<Scored> ranked = article.stream()
                .map(tagged -> new Scored(tagged, Odds.score(weights, tagged.row())))
                .sorted(Comparator.comparingDouble(one -> -one.score()))
                .toList();
        for (Scored next : ranked) {
            PhraseReader.Sample phrase = next.tagged().phrase();
            if (given.size() < GIVEN
                    && given.stream().noneMatch(one -> one.tagged().phrase().repeats(phrase))) {
                given.add(next);
            }
        }
        return given;
    }
}
