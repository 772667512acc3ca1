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
import io.dateline.train.crf.Chain;
import io.dateline.train.crf.FeatureIndex;
import io.dateline.train.crf.LearningSettings;
import io.dateline.train.crf.LinearChain;
import io.dateline.train.crf.Sequence;
import io.dateline.train.crf.WeightsWriter;
import io.dateline.train.crf.Worth;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the weights of the attribution model from labelled articles. */
public final class QuoteTrainer {
    private static final int PASSES = 5;

    /** Passes at the end whose weights are averaged. */
    private static final int AVERAGED = 3;

    private static final long SEED = 20261124;
    private static final int RARE = 10;

    /** Buckets of four features: 800 kB. Half as many cost a point of what is found (docs/decisions/quotes.md). */
    private static final int BUCKETS = 25_000;

    private static final int CODES = 2_048;

    /** Features that are kept, somewhat more than the table holds since some buckets overflow. */
    private static final int KEPT = 100_000;

    /** Passes of the training with all features that says which decide most. */
    private static final int DRAFT_PASSES = 2;

    /** One article in this many is kept out of training, in turn, to learn confidences from. */
    private static final int FOLDS = 4;

    /** Folds that confidences are learned from: each takes a training of its own. */
    private static final int FOLDS_USED = 2;

    /** A table of confidences without a row. */
    private static final byte[] NO_TABLE = new byte[4];

    private static final Chain CHAIN = Chain.open(Label.COUNT, UnitFeatures.LINKS, Label::mayFollow, Label::mayStart);
    private static final LearningSettings LEARNING =
            new LearningSettings(0.03f, 0, 0, LearningSettings.FEATURE_DAMPING, LearningSettings.STEP_DAMPING, SEED);

    private final FeatureIndex index = new FeatureIndex();
    private final int[] one = new int[UnitFeatures.SIZE];

    private QuoteTrainer() {}

    /**
     * The model file's bytes: weights trained on all articles, and confidences learned from articles that were kept out of
     * the training of the weights that found their attributions.
     */
    public static byte[] train(List<QuoteGold> rows) {
        Cases cases = new Cases(new SpeakerGold());
        for (int fold = 0; fold < FOLDS_USED; fold++) {
            List<QuoteGold> most = new ArrayList<>();
            List<QuoteGold> kept = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                (i % FOLDS == fold ? kept : most).add(rows.get(i));
            }
            byte[] draft = new QuoteTrainer().fit(most, List.of(NO_TABLE, NO_TABLE));
            cases.add(new QuoteFinder(Weights.read(ByteBuffer.wrap(draft))).withAttitudes(), kept);
        }
        return new QuoteTrainer().fit(rows, cases.tables());
    }

    private byte[] fit(List<QuoteGold> rows, List<byte[]> likelihoods) {
        Segmenter segmenter = new Segmenter();
        List<Units> articles = rows.stream()
                .map(row -> QuoteFinder.read(segmenter.segment(new ArticleText("", row.text()))))
                .toList();
        articles.forEach(this::count);
        index.freeze(RARE);
        LinearChain draft = chain(articles, rows, DRAFT_PASSES);
        index.keep(Worth.strongest(Worth.of(draft.weights()[0], index.frequencies()), KEPT));
        return bytes(chain(articles, rows, PASSES), likelihoods);
    }

    private LinearChain chain(List<Units> articles, List<QuoteGold> rows, int passes) {
        List<Sequence> sequences = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            read(articles.get(i), gold(articles.get(i), rows.get(i).quotes()), sequences);
        }
        LinearChain chain = new LinearChain(CHAIN, index.size(), 0, LEARNING);
        chain.fit(sequences, passes, Math.min(passes, AVERAGED), pass -> {});
        return chain;
    }

    private void count(Units units) {
        UnitFeatures evidence = UnitFeatures.of(units);
        for (int unit = 0; unit < units.count(); unit++) {
            evidence.fill(unit, one);
            for (int feature : one) {
                index.count(feature);
            }
        }
    }

    /** A sequence a paragraph. */
    private void read(Units units, byte[] labels, List<Sequence> to) {
        UnitFeatures evidence = UnitFeatures.of(units);
        byte[] links = evidence.links();
        int[] starts = units.paragraphStarts();
        for (int p = 0; p + 1 < starts.length; p++) {
            int from = starts[p];
            int end = starts[p + 1];
            int[] froms = new int[end - from + 1];
            int[] features = new int[(end - from) * UnitFeatures.SIZE];
            int kept = 0;
            for (int unit = from; unit < end; unit++) {
                evidence.fill(unit, one);
                for (int feature : one) {
                    int number = index.number(feature);
                    features[kept] = number;
                    kept += number < 0 ? 0 : 1;
                }
                froms[unit - from + 1] = kept;
            }
            to.add(Sequence.of(
                    froms,
                    Arrays.copyOf(features, kept),
                    Arrays.copyOfRange(links, from, end),
                    Arrays.copyOfRange(labels, from, end)));
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

    private byte[] bytes(LinearChain chain, List<byte[]> likelihoods) {
        float[] weights = chain.weights()[0];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(Weights.MAGIC);
            for (float step : chain.steps()[0]) {
                out.writeInt(Math.round(step * WeightsWriter.SCALE));
            }
            new WeightsWriter(CODES, BUCKETS, Weights.ROW, Weights.PART)
                    .write(index.features(), weights, index.frequencies(), out);
            for (byte[] table : likelihoods) {
                out.write(table);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
