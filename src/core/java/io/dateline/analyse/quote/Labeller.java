package io.dateline.analyse.quote;

/**
 * Gives every unit its part in an attribution: the best label sequence of each paragraph under a linear chain model
 * (Viterbi; features as in Lafferty et al. 2001, conditional random fields).
 */
public final class Labeller {
    private static final int NEVER = -100_000_000;

    private final Weights weights;

    public Labeller(Weights weights) {
        this.weights = weights;
    }

    /** One label a unit. */
    public byte[] label(Units units, UnitFeatures evidence) {
        byte[] labels = new byte[units.count()];
        byte[] from = new byte[units.count() * Label.COUNT];
        int[] features = new int[UnitFeatures.SIZE];
        int[] scores = new int[Label.COUNT];
        int[] best = new int[Label.COUNT];
        int[] next = new int[Label.COUNT];
        for (int unit = 0; unit < units.count(); unit++) {
            evidence.fill(unit, features);
            weights.score(features, scores);
            if (units.startsParagraph(unit)) {
                if (unit > 0) {
                    trace(labels, from, units, unit - 1, best);
                }
                for (int label = 0; label < Label.COUNT; label++) {
                    best[label] = Label.mayStart(label) ? scores[label] : NEVER;
                }
            } else {
                step(evidence.link(unit), unit, best, next, scores, from);
                int[] swap = best;
                best = next;
                next = swap;
            }
        }
        if (units.count() > 0) {
            trace(labels, from, units, units.count() - 1, best);
        }
        return labels;
    }

    private void step(int link, int unit, int[] best, int[] next, int[] scores, byte[] from) {
        for (int label = 0; label < Label.COUNT; label++) {
            int top = Integer.MIN_VALUE;
            int argument = 0;
            for (int before = 0; before < Label.COUNT; before++) {
                int score = best[before] + weights.transition(link, before, label);
                if (score > top) {
                    top = score;
                    argument = before;
                }
            }
            next[label] = top + scores[label];
            from[unit * Label.COUNT + label] = (byte) argument;
        }
    }

    private static void trace(byte[] labels, byte[] from, Units units, int last, int[] best) {
        int label = 0;
        for (int other = 1; other < Label.COUNT; other++) {
            if (best[other] > best[label]) {
                label = other;
            }
        }
        for (int unit = last; ; unit--) {
            labels[unit] = (byte) label;
            if (units.startsParagraph(unit)) {
                return;
            }
            label = from[unit * Label.COUNT + label];
        }
    }
}
