package io.dateline.evaluate.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * A greedy oracle, close to the best score that sentences of the article can reach: it adds one sentence at a time,
 * each the one that raises ROUGE-1 plus ROUGE-2 F1 most, until none does.
 */
final class Oracle {
    private static final double LEAST_GAIN = 1e-9;

    private final List<int[]> sentences;
    private final long[] ones;
    private final long[] twos;

    private Oracle(List<int[]> sentences, int[] reference) {
        this.sentences = sentences;
        ones = Rouge.grams(reference, 1);
        twos = Rouge.grams(reference, 2);
    }

    /** Numbers of sentences, ascending. */
    static List<Integer> pick(List<int[]> sentences, int[] reference, int want) {
        return new Oracle(sentences, reference).run(want);
    }

    private List<Integer> run(int want) {
        List<Integer> chosen = new ArrayList<>();
        double value = 0;
        while (chosen.size() < want) {
            List<Integer> best = chosen;
            for (int i = 0; i < sentences.size(); i++) {
                if (!chosen.contains(i)) {
                    List<Integer> more = with(chosen, i);
                    double found = value(Picks.join(sentences, more));
                    if (found > value + LEAST_GAIN) {
                        value = found;
                        best = more;
                    }
                }
            }
            if (best.size() == chosen.size()) {
                break;
            }
            chosen = best;
        }
        return chosen;
    }

    private static List<Integer> with(List<Integer> chosen, int more) {
        List<Integer> all = new ArrayList<>(chosen);
        all.add(more);
        all.sort(null);
        return all;
    }

    private double value(int[] stems) {
        return Rouge.overlap(ones, Rouge.grams(stems, 1)).f1()
                + Rouge.overlap(twos, Rouge.grams(stems, 2)).f1();
    }
}
