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
    private @Nullable Segment lastSource;
    private @Nullable Segment unnamed;
    private @Nullable String lastSpeaker;
    private int lastUnit = -1;

    Attribution(Units units, byte[] labels, SpeakerResolver speakers, Weights weights) {
        this.units = units;
        this.speakers = speakers;
        this.weights = weights;
        subjects = new Subjects(units, labels);
        sources = new Sources(units, labels);
        features = new LinkFeatures(units);
    }

    List<Quote> quotes(List<Linker.Link> links) {
        List<Quote> quotes = new ArrayList<>(links.size());
        for (Linker.Link link : links) {
            quotes.add(quote(link));
        }
        return quotes;
    }

    private Quote quote(Linker.Link link) {
        List<Segment> pieces = link.contents();
        int end = pieces.get(pieces.size() - 1).to();
        Sources.Choice choice = sources.of(link);
        Segment cue = choice.cue();
        Segment source = choice.source();
        Naming naming = Naming.NONE;
        if (source != null) {
            naming = naming(source);
        } else if (units.quoted(end - 1)) {
            source = subjects.signature(end);
            naming = source == null ? Naming.NONE : Naming.SIGNATURE;
            cue = source == null || cue != null ? cue : new Segment(Label.CUE, end, end + 1);
        }
        if (source == null && lastSource != null && units.quoted(pieces.get(0).from()) && goesOn(pieces.get(0))) {
            source = lastSource;
            naming = Naming.INHERITED;
        }
        String entity = source == null ? null : entity(source, naming);
        remember(source, entity, naming);
        lastUnit = end - 1;
        Form form = Form.of(units, pieces);
        return new Quote(
                new Span(units.start(pieces.get(0).from()), units.end(end - 1)),
                spans(pieces),
                link.attitude() ? Quote.Kind.ATTITUDE : kind(form),
                source == null ? null : new Quote.Speaker(span(source), entity),
                cue == null ? null : span(bare(cue)),
                (form + "/" + naming).toLowerCase(Locale.ROOT),
                weights.likelihood(features.of(link)));
    }

    private void remember(@Nullable Segment source, @Nullable String entity, Naming naming) {
        if (naming == Naming.DESCRIPTION && entity == null) {
            unnamed = source;
        } else if (entity != null || naming != Naming.PRONOUN) {
            unnamed = naming == Naming.INHERITED ? unnamed : null;
        }
        lastSource = source;
        lastSpeaker = entity;
    }

    /**
     * A quotation without a source of its own, in the paragraph of the last one or the next: the same one speaks. Of reported
     * speech that holds in one case of eleven only.
     */
    private boolean goesOn(Segment first) {
        return units.paragraph[first.from()] - units.paragraph[lastUnit] <= 1;
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

    private @Nullable String entity(Segment source, Naming naming) {
        if (naming == Naming.INHERITED) {
            return lastSpeaker;
        }
        Entity entity = speakers.named(source);
        if (entity == null && naming == Naming.PRONOUN) {
            entity = speakers.meant(source.from(), units.lower(source.from()), lastSpeaker, unnamed);
        } else if (entity == null) {
            entity = speakers.described(source, unnamed);
        }
        return entity == null ? null : entity.id();
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
