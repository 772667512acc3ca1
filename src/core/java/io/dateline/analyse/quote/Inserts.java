package io.dateline.analyse.quote;

import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker whose name lies before words that were taken for it: the subject with an insertion behind it ("Kestrel,
 * the firm for which Lund works, said", "Lund, referring to the talks with Oslo, said") and the role with its place ("a
 * commentator in the daily Kestrel said").
 */
final class Inserts {
    /** Units between the subject and its verb at most. */
    private static final int LONGEST = 24;

    /** Units of a subject before its comma. */
    private static final int SUBJECT = 6;

    /** Units between a preposition and the name. */
    private static final int PLACE = 4;

    private final Units units;

    Inserts(Units units) {
        this.units = units;
    }

    /** The speaker's whole phrase; null when {@code source}, found before or after the cue, is right. */
    @Nullable
    Segment around(Segment cue, Segment source) {
        if (source.from() == 0 || source.to() > cue.from()) {
            return null;
        }
        if (pronoun(source)) {
            // "The report, which quoted two sources, said": the relative pronoun begins the insertion.
            boolean relative = SpeakerWords.RELATIVE.contains(units.lower(source.from()));
            return relative ? subject(cue, source.from() + 1) : null;
        }
        if (source.to() - source.from() == 1 && SpeakerWords.RELATIVE.contains(units.lower(source.from()))) {
            return antecedent(source.from());
        }
        Segment apposed = apposed(cue, source);
        Segment subject = apposed == null ? subject(cue, source.from()) : apposed;
        return subject == null && source.to() == cue.from() ? role(source) : subject;
    }

    /** "Fiona Lund, the show's host, said": a name with what it is called behind it. */
    private @Nullable Segment apposed(Segment cue, Segment source) {
        int comma = source.from() - 1;
        boolean behind = comma > 0
                && units.is(comma, WordClass.COMMA)
                && units.is(comma - 1, WordClass.NAME)
                && !units.quoted(comma - 1)
                && units.clause[comma - 1] == units.clause[cue.from()];
        return behind && units.is(source.from(), WordClass.DETERMINER) && units.is(cue.from() - 1, WordClass.COMMA)
                ? new Segment(Label.SOURCE, nameStart(comma - 1), source.to())
                : null;
    }

    /** The subject whose insertion ends at the cue: "One official, who gave no name, told Kestrel". */
    @Nullable
    Segment before(Segment cue) {
        return subject(cue, cue.from() - 1);
    }

    /** "A cover that said": the noun phrase that "that" or "which" stands for; null where it is not plain. */
    private @Nullable Segment antecedent(int pronoun) {
        int last = units.is(pronoun - 1, WordClass.COMMA) ? pronoun - 2 : pronoun - 1;
        int first = last;
        while (first > 0 && last - first < SUBJECT && !units.startsClause(first) && noun(first)) {
            first--;
        }
        boolean whole = first < last
                && !units.is(first - 1, WordClass.PREPOSITION)
                && !units.quoted(first)
                && units.clause[first] == units.clause[pronoun]
                && (units.is(first, WordClass.DETERMINER) || units.is(first, WordClass.POSSESSIVE));
        return whole ? new Segment(Label.SOURCE, first, last + 1) : null;
    }

    private boolean noun(int unit) {
        return units.is(unit, WordClass.NAME)
                || units.is(unit, WordClass.BODY)
                || units.is(unit, WordClass.PERSON)
                || units.is(unit, WordClass.NOUN)
                || units.is(unit, WordClass.PLACE)
                || units.is(unit, WordClass.OTHER);
    }

    private boolean pronoun(Segment source) {
        return units.is(source.to() - 1, WordClass.SUBJECT);
    }

    /**
     * The name or the role that begins the sentence, where a clause goes on from its comma to the verb's.
     *
     * @param end where words that were taken for the speaker begin, in that clause, or the clause ends
     */
    private @Nullable Segment subject(Segment cue, int end) {
        int first = Math.max(0, end);
        while (first > 0 && !units.startsClause(first) && cue.from() - first < LONGEST) {
            first--;
        }
        if (!units.is(cue.from() - 1, WordClass.COMMA) || !units.startsClause(first)) {
            return null;
        }
        int comma = first;
        while (comma < end && comma - first < SUBJECT && !units.is(comma, WordClass.COMMA)) {
            if (units.quoted(comma)
                    || units.is(comma, WordClass.PREPOSITION)
                    || WordClass.verb(units.wordClass[comma])) {
                return null;
            }
            comma++;
        }
        boolean speaks = comma > first
                && comma < end
                && (units.is(comma - 1, WordClass.NAME)
                        || units.is(comma - 1, WordClass.PERSON)
                        || units.is(comma - 1, WordClass.BODY)
                        || SpeakerWords.DOCUMENT.contains(units.lower(comma - 1)));
        return speaks && units.is(comma, WordClass.COMMA) && clause(comma + 1, end)
                ? new Segment(Label.SOURCE, first, comma)
                : null;
    }

    /** Whether these words begin a clause that goes on over the name behind them. */
    private boolean clause(int from, int to) {
        if (units.lower(from).endsWith("ing")) {
            return true;
        }
        for (int u = from; u < to; u++) {
            if (SpeakerWords.RELATIVE.contains(units.lower(u))) {
                return true;
            }
        }
        return false;
    }

    /** "a commentator in the daily Kestrel": whose head is the role. */
    private @Nullable Segment role(Segment source) {
        int preposition = source.from() - 1;
        while (preposition > 1
                && source.from() - preposition <= PLACE
                && (units.is(preposition, WordClass.OTHER)
                        || units.is(preposition, WordClass.BODY)
                        || units.is(preposition, WordClass.NAME)
                        || units.is(preposition, WordClass.DETERMINER))) {
            preposition--;
        }
        int head = preposition - 1;
        if (head < 1
                || !units.is(preposition, WordClass.PREPOSITION)
                || units.clause[head] != units.clause[source.from()]) {
            return null;
        }
        if (units.is(head, WordClass.NAME) && !units.quoted(head)) {
            return new Segment(Label.SOURCE, nameStart(head), source.to());
        }
        if (units.is(head, WordClass.PERSON) || SpeakerWords.PERSON.contains(units.lower(head))) {
            return role(head, source.to());
        }
        return bare(head, source) ? new Segment(Label.SOURCE, head, source.to()) : null;
    }

    /** "after papers in Norway reported": a noun in the plural that begins a clause, before a name. */
    private boolean bare(int head, Segment source) {
        int before = head - 1;
        boolean begins = units.is(before, WordClass.SUBORDINATOR)
                || units.word[before] == Lexicon.THAT
                || SpeakerWords.TIME.contains(units.lower(before));
        return begins
                && units.is(head, WordClass.OTHER)
                && units.lower(head).endsWith("s")
                && units.is(source.from(), WordClass.NAME);
    }

    private @Nullable Segment role(int head, int end) {
        int first = head;
        while (first > 0
                && head - first < PLACE
                && !units.startsClause(first)
                && !units.is(first, WordClass.DETERMINER)
                && !units.is(first, WordClass.COMMA)) {
            first--;
        }
        return units.is(first, WordClass.DETERMINER) ? new Segment(Label.SOURCE, first, end) : null;
    }

    private int nameStart(int last) {
        int first = last;
        while (first > 0 && last - first < PLACE && !units.startsClause(first) && units.is(first - 1, WordClass.NAME)) {
            first--;
        }
        return first;
    }
}
