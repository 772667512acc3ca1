package io.dateline.analyse.quote;

import io.dateline.article.Entity;
import io.dateline.article.Quote;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns links into quotations, in text order: names the speaker of each, remembers who spoke last. */
final class Attribution {
    private final Units units;
    private final SpeakerResolver speakers;
    private final Subjects subjects;
    private final Sources sources;
    private final Weights weights;
    private final LinkFeatures features;
    private final SpeakerFeatures speakerFeatures;
    private @Nullable Segment lastSource;
    private Spoken spoken = Spoken.NOTHING;
    private Pronouns.Meant last = Pronouns.Meant.NOBODY;

    Attribution(Units units, byte[] labels, SpeakerResolver speakers, Weights weights) {
        this.units = units;
        this.speakers = speakers;
        this.weights = weights;
        subjects = new Subjects(units, labels);
        sources = new Sources(units, labels);
        features = new LinkFeatures(units);
        speakerFeatures = new SpeakerFeatures(units);
    }

    /** Sees what the confidences of a quotation are computed from; the last is empty where nobody is said to speak. */
    interface Witness {
        void saw(Quote quote, int[] content, int[] speaker);
    }

    List<Quote> quotes(List<Linker.Link> links, Witness witness) {
        List<Quote> quotes = new ArrayList<>(links.size());
        for (Linker.Link link : links) {
            quotes.add(quote(link, witness));
        }
        return quotes;
    }

    private Quote quote(Linker.Link link, Witness witness) {
        List<Segment> pieces = link.contents();
        int end = pieces.get(pieces.size() - 1).to();
        Found found = found(link);
        Segment cue = found.choice().cue();
        int[] evidence = features.of(link);
        int[] speakerEvidence = {};
        Quote.Speaker speaker = null;
        if (found.choice().source() != null) {
            Pronouns.Meant meant = meant(found.choice().source(), found.naming());
            Entity entity = meant.entity();
            speakerEvidence = speakerFeatures.of(link, found.choice(), found.naming(), meant, spoken.unit());
            speaker = new Quote.Speaker(
                    span(found.choice().source()),
                    entity == null ? null : entity.id(),
                    weights.speakerLikelihood(speakerEvidence));
            last = meant;
        }
        remember(found, speaker == null ? null : speaker.entityId(), end - 1);
        Form form = link.form(units);
        Quote quote = new Quote(
                new Span(units.start(pieces.get(0).from()), units.end(end - 1)),
                spans(pieces),
                link.sort() == Linker.Sort.ATTITUDE ? Quote.Kind.ATTITUDE : kind(form),
                speaker,
                cue == null ? null : span(bare(cue)),
                (form + "/" + found.naming()).toLowerCase(Locale.ROOT),
                weights.likelihood(evidence));
        witness.saw(quote, evidence, speakerEvidence);
        return quote;
    }

    /** The words that attribute a quotation, and how they name its speaker. */
    private record Found(Sources.Choice choice, Naming naming) {}

    private Found found(Linker.Link link) {
        List<Segment> pieces = link.contents();
        int end = pieces.get(pieces.size() - 1).to();
        boolean turn = link.sort() == Linker.Sort.TURN;
        Sources.Choice choice = turn ? new Sources.Choice(null, link.source()) : sources.of(link);
        if (choice.source() != null) {
            return new Found(choice, naming(choice.source()));
        }
        Segment name = units.quoted(end - 1) ? subjects.signature(end) : null;
        if (name != null) {
            Segment dash = new Segment(Label.CUE, end, end + 1);
            return new Found(new Sources.Choice(choice.cue() == null ? dash : choice.cue(), name), Naming.SIGNATURE);
        }
        Segment first = pieces.get(0);
        if (lastSource != null && units.quoted(first.from()) && goesOn(first) && !introduced(choice.cue(), first)) {
            return new Found(new Sources.Choice(choice.cue(), lastSource), Naming.INHERITED);
        }
        return new Found(choice, Naming.NONE);
    }

    private void remember(Found found, @Nullable String entity, int unit) {
        Naming naming = found.naming();
        Segment unnamed = spoken.unnamed();
        if (naming == Naming.DESCRIPTION && entity == null) {
            unnamed = found.choice().source();
        } else if ((entity != null || naming != Naming.PRONOUN) && naming != Naming.INHERITED) {
            unnamed = null;
        }
        lastSource = found.choice().source();
        spoken = new Spoken(entity, unit, unnamed);
    }

    /**
     * A quotation without a source of its own, in the paragraph of the last one or the next: the same one speaks. Of reported
     * speech that holds in one case of eleven only.
     */
    private boolean goesOn(Segment first) {
        return units.paragraph[first.from()] - units.paragraph[spoken.unit()] <= 1;
    }

    /** Whether a verb right before it has a subject of its own, which nobody found: "his parents, in a letter, wrote,". */
    private boolean introduced(@Nullable Segment cue, Segment first) {
        return cue != null
                && cue.to() <= first.from()
                && first.from() - cue.to() <= 1
                && units.clause[cue.from()] == units.clause[first.from()]
                && units.is(cue.from(), WordClass.SAY)
                && !units.lower(cue.from()).endsWith("ing")
                && !units.is(cue.from() - 1, WordClass.CONJUNCTION)
                && !units.startsClause(cue.from());
    }

    private Naming naming(Segment source) {
        boolean possessive = units.is(source.from(), WordClass.POSSESSIVE) && source.to() - source.from() == 1;
        if (possessive || units.is(source.to() - 1, WordClass.SUBJECT)) {
            return Naming.PRONOUN;
        }
        return hasName(source) ? Naming.NAME : Naming.DESCRIPTION;
    }

    private boolean hasName(Segment source) {
        for (int u = source.from(); u < source.to(); u++) {
            if (units.is(u, WordClass.NAME)) {
                return true;
            }
        }
        return false;
    }

    private Pronouns.Meant meant(Segment source, Naming naming) {
        if (naming == Naming.INHERITED) {
            return last;
        }
        Entity entity = speakers.named(source);
        if (entity == null && naming == Naming.PRONOUN) {
            return speakers.meant(source.from(), spoken);
        }
        return Pronouns.Meant.certain(entity == null ? speakers.described(source, spoken) : entity);
    }

    private static Quote.Kind kind(Form form) {
        return switch (form) {
            case QUOTED, BROKEN, CONTINUED -> Quote.Kind.DIRECT;
            case MIXED -> Quote.Kind.MIXED;
            case REPORTED -> Quote.Kind.INDIRECT;
        };
    }

    private List<Span> spans(List<Segment> pieces) {
        List<Span> spans = new ArrayList<>(pieces.size());
        for (Segment piece : pieces) {
            spans.add(span(piece));
        }
        return spans;
    }

    /** A cue without the colon or comma behind it. */
    private Segment bare(Segment cue) {
        int last = cue.to() - 1;
        boolean mark = units.is(last, WordClass.COLON) || units.is(last, WordClass.COMMA);
        return mark && last > cue.from() ? new Segment(cue.role(), cue.from(), last) : cue;
    }

    private Span span(Segment segment) {
        return new Span(units.start(segment.from()), units.end(segment.to() - 1));
    }
}
