package io.dateline.analyse.quote;

import io.dateline.article.Entity;
import io.dateline.article.Prose;
import io.dateline.article.Quote;
import io.dateline.models.ModelCard;
import io.dateline.models.ModelFile;
import io.dateline.models.ModelFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
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
    private final boolean attitudes;

    /**
     * A quotation with the features that its confidences are computed from, for training.
     *
     * @param speaker none where nobody is said to speak
     */
    public record Evidence(Quote quote, List<Integer> content, List<Integer> speaker) {
        public Evidence {
            content = List.copyOf(content);
            speaker = List.copyOf(speaker);
        }

        static Evidence of(Quote quote, int[] content, int[] speaker) {
            return new Evidence(
                    quote,
                    Arrays.stream(content).boxed().toList(),
                    Arrays.stream(speaker).boxed().toList());
        }
    }

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
        attitudes = false;
    }

    private QuoteFinder(QuoteFinder other, boolean attitudes) {
        weights = other.weights;
        labeller = other.labeller;
        models = other.models;
        this.attitudes = attitudes;
    }

    /** One that gives attributed thoughts, wishes and acts too, as {@link Quote.Kind#ATTITUDE}. */
    public QuoteFinder withAttitudes() {
        return new QuoteFinder(this, true);
    }

    /** The models in use, for provenance. */
    public List<ModelCard> models() {
        return models;
    }

    /** The article as the model reads it. */
    public static Units read(Prose prose) {
        return Units.of(prose, WorkTitles.without(prose.text(), Marks.in(prose), LEXICON), LEXICON);
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
        return quotes(read(prose), entities, (quote, content, speaker) -> {});
    }

    /** The quotations with what their confidences are computed from. */
    public List<Evidence> evidence(Prose prose, List<Entity> entities) {
        List<Evidence> evidence = new ArrayList<>();
        quotes(read(prose), entities, (quote, content, speaker) -> evidence.add(Evidence.of(quote, content, speaker)));
        return evidence;
    }

    private byte[] labels(Units units) {
        byte[] labels = labeller.label(units, UnitFeatures.of(units));
        LabelRepair.repair(units, labels);
        ThatClause.repair(units, labels);
        ReportingTail.repair(units, labels);
        return labels;
    }

    private List<Quote> quotes(Units units, List<Entity> entities, Attribution.Witness witness) {
        byte[] labels = labels(units);
        SpeakerResolver speakers = new SpeakerResolver(units, entities, GENDERS);
        return new Attribution(units, labels, speakers, weights).quotes(links(units, labels), witness);
    }

    /**
     * The turns of a transcript, and the attributions of speech outside them, trimmed; of thoughts, wishes and acts too when
     * they are asked for.
     */
    private List<Linker.Link> links(Units units, byte[] labels) {
        Speech speech = new Speech(units);
        Extents extents = new Extents(units);
        List<Linker.Link> turns = Transcript.turns(units);
        BitSet taken = Linker.Link.units(turns);
        List<Linker.Link> said = new ArrayList<>(turns);
        for (Linker.Link link : Linker.link(units, Segment.of(labels))) {
            if (taken.get(link.contents().get(0).from())) {
                continue;
            }
            boolean speaks = speech.said(link, Form.of(units, link.contents()));
            Linker.Link spoken = speaks ? link : speech.within(link);
            if (spoken != null) {
                said.add(extents.trim(spoken));
            } else if (attitudes && link.cue() != null) {
                said.add(extents.trim(link).asAttitude());
            }
        }
        said.sort(Comparator.comparingInt(link -> link.contents().get(0).from()));
        return said;
    }
}
