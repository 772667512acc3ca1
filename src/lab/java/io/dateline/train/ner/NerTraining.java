package io.dateline.train.ner;

import io.dateline.analyse.entity.tagger.EntityTagger;
import io.dateline.analyse.entity.tagger.Label;
import io.dateline.analyse.entity.tagger.Subtypes;
import io.dateline.analyse.entity.tagger.Truecaser;
import io.dateline.models.ModelCard;
import io.dateline.models.ModelFile;
import io.dateline.models.ModelFiles;
import io.dateline.train.crf.WeightsWriter;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the tagger's model from labelled corpora and a lexicon.
 *
 * <p>The tagger reads an article twice, the second time with what it called each word the first time. To learn how far
 * to trust the first reading, training needs first readings with realistic mistakes. So the articles are divided into
 * folds, and each is read by a tagger trained on the other folds.
 */
final class NerTraining {
    private static final int FORMAT = 4;

    private final LexiconTables lexicon;
    private final NerSettings settings;
    private final Consumer<String> progress;
    private final SequenceTrainer trainer;
    private final Calibration calibration = new Calibration();
    private final CaseCopies cases;

    NerTraining(LexiconTables lexicon, NerSettings settings, Consumer<String> progress) {
        this.lexicon = lexicon;
        this.settings = settings;
        this.progress = progress;
        this.cases = new CaseCopies(new Truecaser(lexicon.lexicon())::truecase);
        this.trainer = new SequenceTrainer(lexicon.lexicon(), settings, progress);
    }

    /**
     * @param articles whole articles
     * @param sentences corpora of single sentences, whose words have no article to be remembered from
     */
    byte[] run(List<NerDocument> articles, List<List<NerDocument>> sentences) throws IOException {
        List<List<NerDocument>> corpora = new ArrayList<>();
        List<List<NerDocument>> recased =
                sentences.stream().map(cases::ofSentences).toList();
        if (!articles.isEmpty()) {
            List<List<NerDocument>> versions = cases.ofArticles(articles);
            corpora.add(readOnce(versions, recased));
        }
        corpora.addAll(recased);
        byte[] subtypes = new SubtypeLearner(lexicon.lexicon()).learn(corpora);
        List<List<NerDocument>> part = corpora.stream().map(NerTraining::half).toList();
        return model(trainer.trainSmall(corpora, part), settings.mix(), subtypes);
    }

    /** @param articles the versions of each, the plain one first */
    List<NerDocument> readOnce(List<List<NerDocument>> articles, List<List<NerDocument>> sentences) throws IOException {
        List<NerDocument> read = new ArrayList<>();
        for (int fold = 0; fold < settings.folds(); fold++) {
            List<NerDocument> others = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                if (i % settings.folds() != fold) {
                    others.addAll(articles.get(i));
                }
            }
            progress.accept("first readings, fold " + (fold + 1));
            EntityTagger tagger = tagger(others, sentences);
            calibrate(tagger, sentences, fold);
            for (int i = fold; i < articles.size(); i += settings.folds()) {
                calibration.add(tagger, articles.get(i).get(0));
                for (NerDocument version : articles.get(i)) {
                    read.add(version.read(tagger.firstReading(version.prose())));
                }
            }
        }
        return read;
    }

    /** Counts what a tagger makes of some of the sentences it has not seen. */
    private void calibrate(EntityTagger tagger, List<List<NerDocument>> sentences, int fold) {
        for (List<NerDocument> corpus : sentences) {
            for (int i = 4 * fold + 1; i < corpus.size(); i += 4 * settings.folds()) {
                calibration.add(tagger, corpus.get(i));
            }
        }
    }

    /** A tagger from some articles and a quarter of the sentences. */
    private EntityTagger tagger(List<NerDocument> articles, List<List<NerDocument>> sentences) throws IOException {
        List<List<NerDocument>> corpora = new ArrayList<>();
        corpora.add(articles);
        sentences.forEach(corpus -> corpora.add(quarter(corpus)));
        byte[] noSubtypes = new byte[Subtypes.TYPES << Subtypes.BITS];
        byte[] bytes = model(trainer.train(corpora, settings.foldEpochs()), settings.foldMix(), noSubtypes);
        return EntityTagger.of(
                new ModelFile(new ModelCard("fold", "0", ModelFiles.sha256(bytes), "none"), ByteBuffer.wrap(bytes)));
    }

    static List<NerDocument> half(List<NerDocument> corpus) {
        List<NerDocument> half = new ArrayList<>();
        for (int i = 0; i < corpus.size(); i += 2) {
            half.add(corpus.get(i));
        }
        return Collections.unmodifiableList(half);
    }

    private static List<NerDocument> quarter(List<NerDocument> corpus) {
        List<NerDocument> quarter = new ArrayList<>();
        for (int i = 0; i < corpus.size(); i += 4) {
            quarter.add(corpus.get(i));
        }
        return Collections.unmodifiableList(quarter);
    }

    byte[] model(SequenceWeights weights, float[][] mix, byte[] subtypes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(FORMAT);
        lexicon.write(out);
        float[] mixed = weights.mixed(mix, (float) (1 - settings.drop()));
        int rows = new WeightsWriter(
                        settings.codes(), settings.buckets(), Label.COUNT - 1, (Label.COUNT - 1) / Label.KINDS)
                .write(weights.features(), mixed, weights.seen(), out);
        float[] steps = weights.mixedSteps(mix, settings.bold());
        for (int s = 0; s < Label.COUNT * Label.COUNT; s++) {
            out.writeShort(Math.round(steps[s] * WeightsWriter.SCALE));
        }
        out.write(subtypes);
        out.write(calibration.table());
        progress.accept(rows + " weight rows, " + bytes.size() + " bytes");
        return bytes.toByteArray();
    }
}
