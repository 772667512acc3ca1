package io.dateline.analyse.summary;

import io.dateline.analyse.summary.SentenceSelector.Picked;
import io.dateline.article.Entity;
import io.dateline.article.Keyphrase;
import io.dateline.article.Prose;
import io.dateline.article.Quote;
import io.dateline.article.Span;
import io.dateline.article.Summary;
import io.dateline.article.Summary.Pick;
import io.dateline.models.ModelCard;
import io.dateline.models.ModelFile;
import io.dateline.models.ModelFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Picks the sentences that sum an article up: verbatim, in text order. A linear model over features of place, length,
 * content and voice rates each sentence; {@link SentenceSelector} chooses, {@link EligibilityRules} says which cannot
 * be chosen. Features of place and of repeated words work in every language, so that every article gets a summary.
 * Immutable and thread-safe.
 */
public final class Summariser {
    private static final String BULLETS = "*-\u2022\u00b7\u25aa\u2023\u25e6\u25cf\u25a0\u25ba\u2013\u2014";

    private final SentenceTableBuilder tables = new SentenceTableBuilder();
    private final Weights weights;
    private final SummaryLength length;
    private final ModelCard card;

    public Summariser() {
        this(SummaryLength.DEFAULT);
    }

    public Summariser(SummaryLength length) {
        this(ModelFiles.load("summary"), length);
    }

    private Summariser(ModelFile file, SummaryLength length) {
        this(Weights.read(file), length, file.card());
    }

    private Summariser(Weights weights, SummaryLength length, ModelCard card) {
        this.weights = weights;
        this.length = length;
        this.card = card;
    }

    /** Makes a summariser with zero weights, which rates all sentences alike, for training a new model. */
    public static Summariser untrained() {
        ModelCard card = new ModelCard("summary", "0", ModelFiles.sha256(new byte[0]), "Apache-2.0");
        return new Summariser(Weights.NONE, SummaryLength.DEFAULT, card);
    }

    /** The model in use, for provenance. */
    public ModelCard model() {
        return card;
    }

    public Summary summarise(Prose prose, List<Entity> entities, List<Quote> quotes, List<Keyphrase> keyphrases) {
        SentenceTable table = tables.make(prose, entities, quotes, keyphrases);
        if (table.tooShort(length)) {
            return new Summary.Abstained("too short");
        }
        Picked picked = SentenceSelector.pick(table, weights, length);
        if (picked.sentences().isEmpty()) {
            return new Summary.Abstained("no sentence stands alone");
        }
        List<Pick> picks = new ArrayList<>();
        for (int i = 0; i < picked.sentences().size(); i++) {
            picks.add(new Pick(
                    bare(prose, table.span(picked.sentences().get(i))),
                    picked.scores().get(i)));
        }
        picks.sort(Comparator.comparing(Pick::span));
        // The first one picked is the best that stands alone.
        return new Summary.Extract(
                picks, bare(prose, table.span(picked.sentences().get(0))));
    }

    /** The sentence without a list mark before it. */
    private static Span bare(Prose prose, Span sentence) {
        int start = sentence.start();
        boolean marked = sentence.length() > 2
                && BULLETS.indexOf(prose.text().charAt(start)) >= 0
                && Character.isWhitespace(prose.text().charAt(start + 1));
        return marked ? new Span(start + 2, sentence.end()) : sentence;
    }
}
