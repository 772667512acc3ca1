package io.dateline.train.ner;

import io.dateline.analyse.entity.tagger.Features;
import io.dateline.analyse.entity.tagger.FirstReading;
import io.dateline.analyse.entity.tagger.Label;
import io.dateline.analyse.entity.tagger.LabelHistory;
import io.dateline.analyse.entity.tagger.Lexicon;
import io.dateline.analyse.entity.tagger.TokenFeatures;
import io.dateline.article.Prose;
import io.dateline.train.crf.Chain;
import io.dateline.train.crf.FeatureIndex;
import io.dateline.train.crf.LinearChain;
import io.dateline.train.crf.Sequence;
import io.dateline.train.crf.Worth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Trains the sequence model on labelled corpora: numbers the features that are common enough, then runs the learner. */
final class SequenceTrainer {
    /** No sentence is read further; longer ones are lists and tables. */
    private static final int LONGEST = 500;

    private static final Chain CHAIN = Chain.between(Label.COUNT, Label::follows);

    private final Lexicon lexicon;
    private final NerSettings settings;
    private final Consumer<String> progress;
    private final int[] row = new int[Features.MOST];

    SequenceTrainer(Lexicon lexicon, NerSettings settings, Consumer<String> progress) {
        this.lexicon = lexicon;
        this.settings = settings;
        this.progress = progress;
    }

    /** With all features that are common enough. */
    SequenceWeights train(List<List<NerDocument>> corpora, int epochs) {
        return fit(corpora, epochs, index(corpora));
    }

    /** With those alone that decide most in a short training on a part of the corpora. */
    SequenceWeights trainSmall(List<List<NerDocument>> corpora, List<List<NerDocument>> part) {
        FeatureIndex index = index(corpora);
        SequenceWeights draft = fit(part, settings.draftEpochs(), index);
        float[] worth = Worth.of(draft.mixed(settings.mix(), 1), draft.seen());
        index.keep(Worth.strongest(worth, settings.features()));
        return fit(corpora, settings.epochs(), index);
    }

    private FeatureIndex index(List<List<NerDocument>> corpora) {
        FeatureIndex index = new FeatureIndex();
        for (List<NerDocument> corpus : corpora) {
            corpus.forEach(document -> count(document, index));
        }
        index.freeze(settings.leastSeen());
        return index;
    }

    private SequenceWeights fit(List<List<NerDocument>> corpora, int epochs, FeatureIndex index) {
        List<Sequence> sentences = new ArrayList<>();
        for (int c = 0; c < corpora.size(); c++) {
            for (NerDocument document : corpora.get(c)) {
                read(document, c, index, sentences);
            }
        }
        progress.accept(sentences.size() + " sentences, " + index.size() + " features");
        LinearChain learner = new LinearChain(CHAIN, index.size(), corpora.size(), settings.learning());
        learner.fit(sentences, epochs, epochs - epochs / 2, progress);
        return new SequenceWeights(index.features(), index.frequencies(), learner.weights(), learner.steps());
    }

    private static @Nullable LabelHistory memory(NerDocument document, TokenFeatures page) {
        FirstReading firstReading = document.firstReading();
        return firstReading == null ? null : new LabelHistory(page, firstReading);
    }

    private void count(NerDocument document, FeatureIndex index) {
        TokenFeatures page = new TokenFeatures(document.prose(), lexicon);
        Features features = new Features(page, row);
        LabelHistory memory = memory(document, page);
        Prose prose = document.prose();
        for (int s = 0; s < prose.sentenceCount(); s++) {
            features.sentence(s);
            for (int i = prose.sentenceFirstToken(s); i < prose.sentenceEndToken(s); i++) {
                if (!page.dull(i)) {
                    countRow(features.read(i), index);
                    countRow(memory == null ? 0 : features.recall(i, memory), index);
                }
            }
        }
    }

    private void countRow(int count, FeatureIndex index) {
        for (int k = 0; k < count; k++) {
            index.count(row[k]);
        }
    }

    private void read(NerDocument document, int corpus, FeatureIndex index, List<Sequence> to) {
        TokenFeatures page = new TokenFeatures(document.prose(), lexicon);
        Features features = new Features(page, row);
        LabelHistory memory = memory(document, page);
        Prose prose = document.prose();
        byte[] labels = reachable(document, page);
        int[] numbers = new int[Features.MOST * LONGEST];
        for (int s = 0; s < prose.sentenceCount(); s++) {
            features.sentence(s);
            int first = prose.sentenceFirstToken(s);
            int length = Math.min(LONGEST, prose.sentenceEndToken(s) - first);
            byte[] gold = Arrays.copyOfRange(labels, first, first + length);
            if (!Label.follows(gold[length - 1], Label.OUTSIDE)) {
                continue;
            }
            int[] froms = new int[length + 1];
            int[] recalls = new int[length];
            int kept = 0;
            for (int i = 0; i < length; i++) {
                boolean dull = page.dull(first + i);
                kept = number(dull ? 0 : features.read(first + i), index, numbers, kept);
                recalls[i] = kept;
                kept = number(dull || memory == null ? 0 : features.recall(first + i, memory), index, numbers, kept);
                froms[i + 1] = kept;
            }
            to.add(new Sequence(corpus, froms, recalls, Arrays.copyOf(numbers, kept), new byte[length], gold));
        }
    }

    private int number(int count, FeatureIndex index, int[] numbers, int from) {
        int kept = from;
        for (int k = 0; k < count; k++) {
            int number = index.number(row[k]);
            if (number >= 0) {
                numbers[kept++] = number;
            }
        }
        return kept;
    }

    /** The labels, less those of names over a token that is never looked at. */
    private static byte[] reachable(NerDocument document, TokenFeatures page) {
        byte[] labels = document.labels().clone();
        for (NerDocument.Name name : document.names()) {
            if (IntStream.range(name.first(), name.end()).anyMatch(page::dull)) {
                Arrays.fill(labels, name.first(), name.end(), (byte) Label.OUTSIDE);
            }
        }
        return labels;
    }
}
