package io.dateline.train.quote;

import io.dateline.analyse.quote.Label;
import io.dateline.analyse.quote.QuoteFinder;
import io.dateline.analyse.quote.UnitFeatures;
import io.dateline.analyse.quote.Units;
import io.dateline.analyse.quote.Weights;
import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Span;
import io.dateline.evaluate.quote.QuoteGold;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the weights of the attribution model from labelled articles. */
public final class QuoteTrainer {
    private static final int PASSES = 5;
    private static final long SEED = 20261124;
    private static final int RARE = 10;
    private static final int KEPT = 230_000;

    /** One article in this many is kept out of training to measure confidences. */
    private static final int KEPT_OUT = 8;

    /** Weight units to a unit of log odds. */
    private static final float STEPS = 32;

    private final FeatureIndex index = new FeatureIndex();
    private final List<Sequence> sequences = new ArrayList<>();

    private QuoteTrainer() {}

    /**
     * The model file's bytes: weights trained on all articles, and confidences measured on every eighth article with
     * weights trained on the others.
     */
    public static byte[] train(List<QuoteGold> rows) {
        List<QuoteGold> most = new ArrayList<>();
        List<QuoteGold> kept = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            (i % KEPT_OUT == 0 ? kept : most).add(rows.get(i));
        }
        byte[] draft = new QuoteTrainer().fit(most, new byte[Confidences.SIZE]);
        byte[] confidences = Confidences.measure(new QuoteFinder(Weights.read(ByteBuffer.wrap(draft))), kept);
        return new QuoteTrainer().fit(rows, confidences);
    }

    private byte[] fit(List<QuoteGold> rows, byte[] confidences) {
        Segmenter segmenter = new Segmenter();
        for (QuoteGold row : rows) {
            Units units = QuoteFinder.read(segmenter.segment(new ArticleText("", row.text())));
            add(units, gold(units, row.quotes()));
        }
        int[] numbers = dropRare();
        ChainField field = new ChainField(numbers.length, UnitFeatures.SIZE, UnitFeatures.LINKS);
        field.fit(sequences, PASSES, SEED);
        return bytes(field, numbers, confidences);
    }

    private void add(Units units, byte[] labels) {
        UnitFeatures evidence = UnitFeatures.of(units);
        byte[] links = evidence.links();
        int[] starts = units.paragraphStarts();
        int[] one = new int[UnitFeatures.SIZE];
        for (int p = 0; p + 1 < starts.length; p++) {
            int from = starts[p];
            int to = starts[p + 1];
            int[] features = new int[(to - from) * UnitFeatures.SIZE];
            for (int unit = from; unit < to; unit++) {
                evidence.fill(unit, one);
                for (int f = 0; f < UnitFeatures.SIZE; f++) {
                    features[(unit - from) * UnitFeatures.SIZE + f] = index.add(one[f]);
                }
            }
            sequences.add(
                    new Sequence(features, Arrays.copyOfRange(links, from, to), Arrays.copyOfRange(labels, from, to)));
        }
    }

    /** Labels of the units under the marked attributions; a cue wins over a source, a source over content. */
    static byte[] gold(Units units, List<QuoteGold.Attribution> attributions) {
        byte[] labels = new byte[units.count()];
        for (QuoteGold.Attribution attribution : attributions) {
            for (Span part : attribution.parts()) {
                paint(units, labels, part, Label.CONTENT);
            }
        }
        for (QuoteGold.Attribution attribution : attributions) {
            if (attribution.speaker() != null) {
                paint(units, labels, attribution.speaker(), Label.SOURCE);
            }
        }
        for (QuoteGold.Attribution attribution : attributions) {
            if (attribution.cue() != null) {
                paint(units, labels, attribution.cue(), Label.CUE);
            }
        }
        repair(units, labels);
        return labels;
    }

    private static void paint(Units units, byte[] labels, Span span, byte role) {
        byte label = role;
        for (int unit = units.unitAt(span.start()); unit < units.count() && units.start(unit) < span.end(); unit++) {
            int shared = Math.min(units.end(unit), span.end()) - Math.max(units.start(unit), span.start());
            if (shared * 2 >= units.end(unit) - units.start(unit)) {
                labels[unit] = label;
                label = Label.inside(role);
            }
        }
    }

    /** Makes spans that another span or a paragraph's start has cut begin anew. */
    private static void repair(Units units, byte[] labels) {
        int[] starts = units.paragraphStarts();
        int next = 0;
        for (int unit = 0; unit < labels.length; unit++) {
            boolean start = starts[next] == unit;
            next += start ? 1 : 0;
            boolean fits = start ? Label.mayStart(labels[unit]) : Label.mayFollow(labels[unit - 1], labels[unit]);
            if (!fits) {
                labels[unit]--;
            }
        }
    }

    /** Renumbers the features seen often enough; the others become -1. Returns the hash of each number. */
    private int[] dropRare() {
        int[] hashes = index.hashes();
        int[] renumbered = new int[hashes.length];
        int kept = 0;
        for (int i = 0; i < hashes.length; i++) {
            renumbered[i] = index.count(i) < RARE ? -1 : kept;
            if (renumbered[i] >= 0) {
                hashes[kept++] = hashes[i];
            }
        }
        for (Sequence sequence : sequences) {
            for (int i = 0; i < sequence.features().length; i++) {
                sequence.features()[i] = renumbered[sequence.features()[i]];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    private static byte[] bytes(ChainField field, int[] hashes, byte[] confidences) {
        int labels = Label.COUNT - 1;
        float floor = floor(field, hashes.length, labels);
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < hashes.length; i++) {
            if (largest(field, i, labels) > floor) {
                chosen.add(i);
            }
        }
        chosen.sort((a, b) -> Integer.compareUnsigned(hashes[a], hashes[b]));
        ByteBuffer out = ByteBuffer.allocate(
                8 + 4 * field.transitions.length + confidences.length + chosen.size() * (4 + labels));
        out.putInt(Weights.MAGIC).putInt(chosen.size());
        for (float transition : field.transitions) {
            out.putInt(Math.round(transition * STEPS));
        }
        out.put(confidences);
        for (int feature : chosen) {
            out.putInt(hashes[feature]);
            for (int k = 0; k < labels; k++) {
                int rounded = Math.round(field.weights[feature * labels + k] * STEPS);
                out.put((byte) Math.max(-127, Math.min(127, rounded)));
            }
        }
        return out.array();
    }

    private static float floor(ChainField field, int features, int labels) {
        if (features <= KEPT) {
            return 0.5f / STEPS;
        }
        float[] sizes = new float[features];
        for (int i = 0; i < features; i++) {
            sizes[i] = largest(field, i, labels);
        }
        Arrays.sort(sizes);
        return Math.max(0.5f / STEPS, sizes[features - KEPT]);
    }

    private static float largest(ChainField field, int feature, int labels) {
        float largest = 0;
        for (int k = 0; k < labels; k++) {
            largest = Math.max(largest, Math.abs(field.weights[feature * labels + k]));
        }
        return largest;
    }
}
