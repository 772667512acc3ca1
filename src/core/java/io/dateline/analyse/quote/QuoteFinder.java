package io.dateline.analyse.quote;

import io.dateline.article.Entity;
import io.dateline.article.Prose;
import io.dateline.article.Quote;
import io.dateline.models.ModelCard;
import io.dateline.models.ModelFile;
import io.dateline.models.ModelFiles;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations and who said them. Quotation marks are paired by rule ({@link Marks}); a trained sequence model
 * labels contents, cues and sources ({@link Labeller}); unambiguous marks correct its labels ({@link LabelRepair}), the
 * parts are joined ({@link Linker}) and the speaker is named ({@link Attribution}). Immutable and thread-safe.
 */
public final class QuoteFinder {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Genders GENDERS = Genders.load();

    private final Weights weights;
    private final Labeller labeller;
    private final List<ModelCard> models;

    /** With the model in the jar. */
    public QuoteFinder() {
        this(ModelFiles.load("quote"));
    }

    private QuoteFinder(ModelFile file) {
        this(Weights.read(file.bytes()), List.of(file.card()));
    }

    /** With these weights, of no released model. */
    public QuoteFinder(Weights weights) {
        this(weights, List.of());
    }

    private QuoteFinder(Weights weights, List<ModelCard> models) {
        this.weights = weights;
        this.models = models;
        labeller = new Labeller(weights);
    }

    /** The models in use, for provenance. */
    public List<ModelCard> models() {
        return models;
    }

    /** The article as the model reads it. */
    public static Units read(Prose prose) {
        return Units.of(prose, Marks.in(prose), LEXICON);
    }

    /**
     * The work of the two steps that look at neighbours, marks and links; a test checks that it is linear in the text.
     */
    long work(Prose prose) {
        Units units = read(prose);
        byte[] labels = labeller.label(units, UnitFeatures.of(units));
        LabelRepair.repair(units, labels);
        return Marks.work(prose) + Linker.work(units, Segment.of(labels));
    }

    public List<Quote> find(Prose prose, List<Entity> entities) {
        Units units = read(prose);
        byte[] labels = labeller.label(units, UnitFeatures.of(units));
        LabelRepair.repair(units, labels);
        ReportingTail.repair(units, labels);
        List<Linker.Link> links = said(units, Linker.link(units, Segment.of(labels)));
        return new Attribution(units, labels, new SpeakerResolver(units, entities, GENDERS), weights).quotes(links);
    }

    private static List<Linker.Link> said(Units units, List<Linker.Link> links) {
        Speech speech = new Speech(units);
        Extents extents = new Extents(units);
        List<Linker.Link> said = new ArrayList<>();
        for (Linker.Link link : links) {
            boolean speaks = speech.said(link, Form.of(units, link.contents()));
            Linker.Link spoken = speaks ? link : speech.within(link);
            if (spoken != null) {
                said.add(extents.trim(spoken));
            }
        }
        return said;
    }
}
