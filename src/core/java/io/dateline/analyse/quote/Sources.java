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

    Sources(Units units, byte[] labels) {
        this.units = units;
        this.labels = labels;
        subjects = new Subjects(units, labels);
        hearers = new Hearers(units);
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
        return new Choice(cue, of(cue, link.source()));
    }

    private @Nullable Segment of(Segment cue, @Nullable Segment source) {
        if (hearers.passive(cue)) {
            int agent = hearers.agent(cue);
            if (agent >= 0) {
                return source != null && source.from() == agent ? source : subjects.after(agent);
            }
            return source != null && source.from() >= cue.to() && !hearers.hears(cue, source) ? source : null;
        }
        if (source == null) {
            return subjects.around(cue);
        }
        if (!hearers.hears(cue, source)) {
            return source;
        }
        return labelled(source, cue);
    }

    /** Another labelled phrase before the verb, or its subject; never the one told. */
    private @Nullable Segment labelled(Segment hearer, Segment cue) {
        for (int u = cue.from() - 1; u >= 0 && cue.from() - u <= REACH && units.clause[u] == units.clause[cue.from()]; u--) {
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
            if (units.is(u, WordClass.SAY)) {
                return outer(from, u);
            }
        }
        return null;
    }

    private @Nullable Choice outer(int from, int verb) {
        Segment cue = new Segment(Label.CUE, verb, verb + 1);
        for (int u = from; u < verb; u++) {
            if (Label.role(labels[u]) == Label.SOURCE) {
                int to = u + 1;
                while (to < verb && Label.isInside(labels[to])) {
                    to++;
                }
                return new Choice(cue, new Segment(Label.SOURCE, u, to));
            }
        }
        Segment subject = verb == from ? subjects.after(verb + 1) : subjects.before(verb);
        return subject == null || subject.from() < from ? null : new Choice(cue, subject);
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
