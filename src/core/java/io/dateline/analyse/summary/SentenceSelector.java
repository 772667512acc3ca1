package io.dateline.analyse.summary;

import io.dateline.analyse.summary.SentenceTable.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Picks sentences one by one, the best first, each weighed against those picked before (maximal marginal relevance:
 * Carbonell and Goldstein 1998). A sentence that needs the one before it can be picked only after that one.
 */
public final class SentenceSelector {
    private final SentenceTable table;
    private final Weights weights;
    private final SummaryLength length;
    private final double[] scores;
    private final boolean[] in;
    private final WordSet quoted;
    private int room;
    private long looks;

    private SentenceSelector(SentenceTable table, Weights weights, SummaryLength length) {
        this.table = table;
        this.weights = weights;
        this.length = length;
        scores = new double[table.size()];
        in = new boolean[table.size()];
        quoted = new WordSet(table.vocabulary());
        room = length.characters();
        for (int i = 0; i < scores.length; i++) {
            scores[i] = weights.score(table.row(i).features());
        }
    }

    /**
     * What was picked.
     *
     * @param sentences in the order of picking
     * @param scores of these
     * @param looks sentences looked at, each time counted: the work done
     */
    public record Picked(List<Integer> sentences, List<Double> scores, long looks) {
        public Picked {
            sentences = List.copyOf(sentences);
            scores = List.copyOf(scores);
        }
    }

    public static Picked pick(SentenceTable table, Weights weights, SummaryLength length) {
        return new SentenceSelector(table, weights, length).run();
    }

    /**
     * A sentence that may stand beside others.
     *
     * @param repeated share of its words that the others say
     */
    public record Rival(int sentence, double repeated) {}

    /** The sentences that may stand beside the given ones in a summary, in text order. Training chooses from them. */
    public static List<Rival> rivals(SentenceTable table, List<Integer> others, SummaryLength length) {
        SentenceSelector picker = new SentenceSelector(table, Weights.NONE, length);
        others.forEach(picker::take);
        List<Rival> rivals = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            if (picker.fits(i)) {
                rivals.add(new Rival(i, picker.repeated(table.row(i))));
            }
        }
        return rivals;
    }

    private Picked run() {
        List<Integer> picked = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int next = best(); next >= 0; next = picked.size() < length.sentences() ? best() : -1) {
            picked.add(next);
            values.add(scores[next]);
            take(next);
        }
        return new Picked(picked, values, looks);
    }

    private void take(int sentence) {
        in[sentence] = true;
        room -= table.span(sentence).length() + 1;
        for (int word : table.row(sentence).words()) {
            quoted.add(word);
        }
    }

    private int best() {
        int best = -1;
        double most = 0;
        for (int i = 0; i < scores.length; i++) {
            looks++;
            if (fits(i)) {
                double value = scores[i] - weights.redundancy() * repeated(table.row(i));
                if (best < 0 || value > most) {
                    best = i;
                    most = value;
                }
            }
        }
        return best;
    }

    private boolean fits(int sentence) {
        if (in[sentence] || table.span(sentence).length() > room) {
            return false;
        }
        return switch (table.row(sentence).eligibility()) {
            case FREE -> true;
            case LEANS -> sentence > 0 && in[sentence - 1];
            case BARRED -> false;
        };
    }

    private double repeated(Row row) {
        return row.words().length == 0 ? 1 : (double) quoted.hits(row.words()) / row.words().length;
    }
}
