package io.dateline.analyse.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the words that stand for the speaker of a quotation: what the model labelled, unless they name the one who is
 * told or the subject of what is said; then the subject of the verb of saying.
 */
final class Sources {
    /** Units after what was said within which its verb of saying must follow: room for an apposition. */
    private static final int REACH = 16;

    private final Units units;
    private final byte[] labels;
    private final Subjects subjects;
    private final Hearers hearers;
    private final Inserts inserts;

    Sources(Units units, byte[] labels) {
        this.units = units;
        this.labels = labels;
        subjects = new Subjects(units, labels);
        hearers = new Hearers(units);
        inserts = new Inserts(units);
    }

    /** The words that attribute a quotation and those for its speaker. */
    record Choice(@Nullable Segment cue, @Nullable Segment source) {}

    Choice of(Linker.Link link) {
        Segment cue = link.cue();
        if (cue == null) {
            return new Choice(null, null);
        }
        Choice outer = outer(link, cue);
        if (outer != null) {
            return outer;
        }
        return new Choice(cue, own(link, cue, of(cue, link.source())));
    }

    private @Nullable Segment of(Segment cue, @Nullable Segment source) {
        if (hearers.headline(cue)) {
            return null;
        }
        if (hearers.passive(cue)) {
            int agent = hearers.agent(cue);
            if (agent >= 0) {
                return source != null && source.from() == agent ? source : subjects.after(agent);
            }
            return source != null && source.from() >= cue.to() && !hearers.hears(cue, source) ? source : null;
        }
        Segment quoted = quoted(cue);
        if (quoted != null) {
            return quoted;
        }
        Segment speaker = source == null ? subjects.around(cue) : source;
        if (speaker == null || !hearers.hears(cue, speaker)) {
            return speaker == null ? null : whole(cue, speaker);
        }
        if (speaker.to() == cue.from()
                && speaker.from() >= 2
                && !units.is(speaker.from(), WordClass.POSSESSIVE)
                && units.clause[speaker.from() - 2] == units.clause[cue.from()]) {
            // "Advisers to Lund say": the phrase goes on before its preposition.
            return new Segment(Label.SOURCE, speaker.from() - 2, speaker.to());
        }
        Segment distant = inserts.before(cue);
        return distant == null ? labelled(speaker, cue) : distant;
    }

    private Segment whole(Segment cue, Segment source) {
        Segment whole = inserts.around(cue, source);
        return whole == null ? text(cue, source) : whole;
    }

    /** "A Norwegian report that": the noun that attributes is what speaks, not the people or the place before it. */
    private Segment text(Segment cue, Segment source) {
        int noun = cue.from();
        boolean text = source.to() == noun
                && units.is(source.from(), WordClass.DETERMINER)
                && units.is(noun - 1, WordClass.NAME)
                && SpeechWords.in(SpeechWords.ENGLISH.nounToo, units.word[noun])
                && noun + 1 < units.count()
                && units.word[noun + 1] == Lexicon.THAT;
        return text ? new Segment(Label.SOURCE, source.from(), noun + 1) : source;
    }

    /** The one whose words are given in "the paper quoted Lund as saying". */
    private @Nullable Segment quoted(Segment cue) {
        for (int u = cue.to() - 1;
                u >= 0 && cue.to() - u <= REACH && units.clause[u] == units.clause[cue.from()];
                u--) {
            if (hearers.quotes(u)) {
                Segment who = subjects.after(u + 1, true);
                return who != null
                                && who.to() < units.count()
                                && units.lower(who.to()).equals("as")
                        ? who
                        : null;
            }
        }
        return null;
    }

    /** In "Lund sold the mill, prosecutors said" the subject between what is said and its verb speaks, not Lund. */
    private @Nullable Segment own(Linker.Link link, Segment cue, @Nullable Segment source) {
        List<Segment> pieces = link.contents();
        Segment last = pieces.get(pieces.size() - 1);
        boolean before = source != null && source.to() <= pieces.get(0).from() && cue.from() >= last.to();
        if (!before || units.quoted(last.to() - 1)) {
            return source;
        }
        Segment subject = subjects.before(cue.from());
        if (subject != null && subject.from() >= last.to() && subject.to() == cue.from()) {
            return subject;
        }
        Segment after = subjects.after(cue.to());
        return after == null ? source : after;
    }

    /** Another labelled phrase before the verb, or its subject; never the one told. */
    private @Nullable Segment labelled(Segment hearer, Segment cue) {
        for (int u = cue.from() - 1;
                u >= 0 && cue.from() - u <= REACH && units.clause[u] == units.clause[cue.from()];
                u--) {
            if (Label.role(labels[u]) == Label.SOURCE && (u >= hearer.to() || u < hearer.from())) {
                int from = u;
                while (from > 0 && Label.isInside(labels[from])) {
                    from--;
                }
                Segment found = new Segment(Label.SOURCE, from, u + 1);
                if (!hearers.hears(cue, found)) {
                    return found;
                }
            }
        }
        Segment subject = subjects.before(cue.from());
        boolean same = subject != null && subject.from() < hearer.to() && hearer.from() < subject.to();
        return subject == null || same || hearers.hears(cue, subject) ? null : subject;
    }

    /**
     * The verb of saying behind a whole reported sentence: in "Lund plans to sell, prosecutors said" it is not "plans"
     * that attributes, nor Lund who speaks.
     */
    private @Nullable Choice outer(Linker.Link link, Segment cue) {
        List<Segment> pieces = link.contents();
        Segment last = pieces.get(pieces.size() - 1);
        int end = last.to();
        if (cue.from() > last.from() || says(cue) || units.quoted(end - 1) || end >= units.count()) {
            return null;
        }
        int from = units.is(end - 1, WordClass.COMMA) ? end : end + 1;
        if (!units.is(from - 1, WordClass.COMMA)) {
            return null;
        }
        for (int u = from; u < units.count() && u - from < REACH && units.clause[u] == units.clause[last.from()]; u++) {
            if (units.quoted(u) || Label.role(labels[u]) == Label.CONTENT) {
                return null;
            }
            if (units.is(u, WordClass.SAY) && Label.role(labels[u]) == Label.CUE) {
                return outer(from, u);
            }
        }
        return null;
    }

    private @Nullable Choice outer(int from, int verb) {
        Segment cue = new Segment(Label.CUE, verb, verb + 1);
        if (Label.role(labels[from]) == Label.SOURCE && !units.is(from, WordClass.SUBORDINATOR)) {
            int to = from + 1;
            while (to < verb && Label.isInside(labels[to])) {
                to++;
            }
            return new Choice(cue, new Segment(Label.SOURCE, from, to));
        }
        Segment subject = verb == from ? subjects.after(verb + 1, true) : subjects.before(verb);
        return subject == null || subject.from() != (verb == from ? verb + 1 : from) ? null : new Choice(cue, subject);
    }

    private boolean says(Segment cue) {
        for (int u = cue.from(); u < cue.to(); u++) {
            if (units.is(u, WordClass.SAY)) {
                return true;
            }
        }
        return false;
    }
}
