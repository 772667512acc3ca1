package io.dateline.analyse.summary;

import io.dateline.analyse.summary.Picker.Picked;
import io.dateline.article.Entity;
import io.dateline.article.Keyphrase;
import io.dateline.article.Prose;
import io.dateline.article.Quote;
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
 * content and voice rates each sentence; {@link Picker} chooses, {@link Gate} says which cannot be chosen. Features of place
 * and of repeated words need no language, so that every article gets a summary. Immutable and thread-safe.
 */
public final class Summariser {
    private final SheetMaker sheets = new SheetMaker();
    private final Weights weights;
    private final SummaryLength length;
    private final ModelCard card;

    public Summariser() {
        this(SummaryLength.DEFAULT);
    }

    public Summariser(SummaryLength length) {
        ModelFile file = ModelFiles.load("summary");
        this.weights = Weights.read(file);
        this.length = length;
        this.card = file.card();
    }

    /** The model in use, for provenance. */
    public ModelCard model() {
        return card;
    }

    public Summary summarise(Prose prose, List<Entity> entities, List<Quote> quotes, List<Keyphrase> keyphrases) {
        Sheet sheet = sheets.make(prose, entities, quotes, keyphrases);
        if (sheet.tooShort(length)) {
            return new Summary.Abstained("too short");
        }
        Picked picked = Picker.pick(sheet, weights, length);
        if (picked.sentences().isEmpty()) {
            return new Summary.Abstained("no sentence stands alone");
        }
        List<Pick> picks = new ArrayList<>();
        for (int i = 0; i < picked.sentences().size(); i++) {
            picks.add(new Pick(
                    sheet.span(picked.sentences().get(i)), picked.scores().get(i)));
        }
        picks.sort(Comparator.comparing(Pick::span));
        // The first one picked is the best that stands alone.
        return new Summary.Extract(picks, sheet.span(picked.sentences().get(0)));
    }
}
