package io.dateline.analyse.quote;

import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker's noun phrase where the model labelled none: a pronoun or a name before the cue, a name after it,
 * the name on a line of attribution after the quotation.
 */
final class Subjects {
    /** Units looked at before or after a cue. */
    private static final int REACH = 8;

    private final Units units;
    private final byte[] labels;

    Subjects(Units units, byte[] labels) {
        this.units = units;
        this.labels = labels;
    }

    /** The nearest subject around a cue, in its sentence; that of the sentence when the cue is its second verb. */
    @Nullable
    Segment around(Segment cue) {
        if (units.is(cue.from() - 1, WordClass.CONJUNCTION)) {
            Segment shared = first(cue);
            if (shared != null) {
                return shared;
            }
        }
        Segment after = after(cue.to());
        if (after != null && after.from() == cue.to()) {
            return after;
        }
        return before(cue.from());
    }

    /** {@code "..." - Jane Doe}: a dash and a name up to the line's end. */
    @Nullable
    Segment signature(int end) {
        if (!units.is(end, WordClass.DASH)) {
            return null;
        }
        int to = end + 1;
        while (to < units.count() && !units.startsLine(to) && to - end <= REACH && !lastStop(to)) {
            to++;
        }
        boolean whole = to == units.count() || units.startsLine(to) || lastStop(to);
        boolean name = to > end + 1 && capital(end + 1);
        return whole && name ? new Segment(Label.SOURCE, end + 1, to) : null;
    }

    /** The first noun phrase of the cue's sentence that has a verb or an auxiliary right after it. */
    private @Nullable Segment first(Segment cue) {
        int from = cue.from();
        while (from > 0 && !units.startsClause(from) && cue.from() - from < SENTENCE) {
            from--;
        }
        for (int u = from; u + 1 < cue.from(); u++) {
            boolean verb = WordClass.verb(units.wordClass[u + 1])
                    || units.is(u + 1, WordClass.AUX)
                    || units.is(u + 1, WordClass.MODAL);
            if (verb && units.is(u, WordClass.SUBJECT)) {
                return new Segment(Label.SOURCE, u, u + 1);
            }
            if (verb && noun(u)) {
                return new Segment(Label.SOURCE, phraseStart(u), u + 1);
            }
        }
        return null;
    }

    /** Units looked back over for the start of a sentence. */
    private static final int SENTENCE = 40;

    private boolean lastStop(int unit) {
        return units.is(unit, WordClass.STOP) && (unit + 1 == units.count() || units.startsLine(unit + 1));
    }

    @Nullable
    Segment before(int cue) {
        for (int u = cue - 1; u >= 0 && cue - u <= REACH && units.clause[u] == units.clause[cue]; u--) {
            if (units.quoted(u) || units.is(u, WordClass.COLON)) {
                return null;
            }
            if (units.is(u, WordClass.SUBJECT)) {
                return new Segment(Label.SOURCE, u, u + 1);
            }
            if (noun(u)) {
                return new Segment(Label.SOURCE, phraseStart(u), u + 1);
            }
        }
        return null;
    }

    private int phraseStart(int last) {
        int first = last;
        while (first > 0
                && last - first < REACH
                && !units.startsClause(first)
                && (noun(first - 1) || modifier(first - 1))) {
            first--;
        }
        return first;
    }

    private boolean modifier(int unit) {
        return units.is(unit, WordClass.DETERMINER)
                || units.is(unit, WordClass.POSSESSIVE)
                || units.is(unit, WordClass.NUMBER);
    }

    @Nullable
    Segment after(int from) {
        return after(from, false);
    }

    /** The noun phrase that begins here; {@code labelled} also where the model gave it a part to play. */
    @Nullable
    Segment after(int from, boolean labelled) {
        int to = from;
        while (to < units.count()
                && to - from < REACH
                && !units.startsClause(to)
                && (labelled || labels[to] == Label.OUTSIDE)
                && (noun(to) || modifier(to))) {
            to++;
        }
        return to > from && noun(to - 1) ? new Segment(Label.SOURCE, from, to) : null;
    }

    private boolean noun(int unit) {
        return units.is(unit, WordClass.NAME) || units.is(unit, WordClass.PERSON) || units.is(unit, WordClass.BODY);
    }

    private boolean capital(int unit) {
        return Character.isUpperCase(units.prose.text().charAt(units.start(unit)));
    }
}
