package io.dateline.analyse.summary;

import io.dateline.analyse.summary.Sheet.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Picks sentences one by one, the best first, each weighed against those picked before (maximal marginal relevance: Carbonell
 * and Goldstein 1998). A sentence that leans on the one before it can only follow when that one is in.
 */
public final class Picker {
    private final Sheet sheet;
    private final Weights weights;
    private final SummaryLength length;
    private final double[] scores;
    private final boolean[] in;
    private final WordSet said;
    private int room;
    private long looks;

    private Picker(Sheet sheet, Weights weights, SummaryLength length) {
        this.sheet = sheet;
        this.weights = weights;
        this.length = length;
        scores = new double[sheet.size()];
        in = new boolean[sheet.size()];
        said = new WordSet(sheet.vocabulary());
        room = length.characters();
        for (int i = 0; i < scores.length; i++) {
            scores[i] = weights.score(sheet.row(i).features());
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

    public static Picked pick(Sheet sheet, Weights weights, SummaryLength length) {
        return new Picker(sheet, weights, length).run();
    }

    /**
     * A sentence that may stand beside others.
     *
     * @param repeated share of its words that the others say
     */
    public record Rival(int sentence, double repeated) {}

    /** What may stand beside these sentences of a summary, in text order: what the training chooses from. */
    public static List<Rival> rivals(Sheet sheet, List<Integer> others, SummaryLength length) {
        Picker picker = new Picker(sheet, Weights.NONE, length);
        others.forEach(picker::take);
        List<Rival> rivals = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            if (picker.fits(i)) {
                rivals.add(new Rival(i, picker.repeated(sheet.row(i))));
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
        room -= sheet.span(sentence).length() + 1;
        for (int word : sheet.row(sentence).words()) {
            said.add(word);
        }
    }

    private int best() {
        int best = -1;
        double most = 0;
        for (int i = 0; i < scores.length; i++) {
            looks++;
            if (fits(i)) {
                double value = scores[i] - weights.redundancy() * repeated(sheet.row(i));
                if (best < 0 || value > most) {
                    best = i;
                    most = value;
                }
            }
        }
        return best;
    }

    private boolean fits(int sentence) {
        if (in[sentence] || sheet.span(sentence).length() > room) {
            return false;
        }
        return switch (sheet.row(sentence).standing()) {
            case FREE -> true;
            case LEANS -> sentence > 0 && in[sentence - 1];
            case BARRED -> false;
        };
    }

    private double repeated(Row row) {
        return row.words().length == 0 ? 1 : (double) said.hits(row.words()) / row.words().length;
    }
}
