package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Tense;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;

/**
 * What the phrase around a time says of where it lies, whatever its verb does: "until Friday", "ahead of a Friday deadline", "tickets for
 * the concert on Sunday" look ahead; "since Monday", "over Monday's close", "Sunday's attack" look back.
 */
final class PhraseTense {
    /** Atoms before a time that may belong to its phrase. */
    private static final int REACH = 6;

    /** Nouns behind "Sunday's" that may say what it is about: "Sunday's 20-mile charity race". */
    private static final int MOST_NOUNS = 3;

    private PhraseTense() {}

    static Tense read(Atoms atoms, int from, int to, Tense verb) {
        int first = TenseCue.DETERMINER.at(atoms, from - 1) ? from - 2 : from - 1;
        boolean limit = TenseCue.LIMIT.at(atoms, first) || TenseCue.LATEST.at(atoms, first);
        if (modifies(atoms, to)) {
            return limit ? limit(atoms, first, verb) : modifier(atoms, first, to);
        }
        if (TenseCue.BEHIND.at(atoms, first)) {
            return atoms.word(first, Term.SINCE) ? Tense.PAST : Tense.UNKNOWN;
        }
        if (limit) {
            return limit(atoms, first, verb);
        }
        if (TenseCue.RELATIVE.at(atoms, to) && VerbTense.past(atoms, to + 1)) {
            return Tense.PAST; // "a report on Sunday that caused anger"
        }
        if (ahead(atoms, first) || isFor(atoms, first, from)) {
            return Tense.FUTURE;
        }
        return atoms.is(from, Kind.WEEKDAY) ? noun(atoms, from) : Tense.UNKNOWN;
    }

    /** Whether a noun follows that the time belongs to: "Sunday's vote", "a Friday deadline". */
    private static boolean modifies(Atoms atoms, int to) {
        return atoms.is(to, Kind.POSSESSIVE) || nounAt(atoms, to);
    }

    private static boolean nounAt(Atoms atoms, int at) {
        return TenseCue.DEADLINE.at(atoms, at) || TenseCue.EVENT.at(atoms, at) || TenseCue.OUTCOME.at(atoms, at);
    }

    private static Tense modifier(Atoms atoms, int first, int to) {
        int noun = atoms.is(to, Kind.POSSESSIVE) ? to + 1 : to;
        for (int at = noun; at < noun + MOST_NOUNS && (atoms.letters(at) || atoms.dash(at)); at++) {
            if (TenseCue.DEADLINE.at(atoms, at)) {
                return Tense.FUTURE;
            }
            if (TenseCue.OUTCOME.at(atoms, at) && !ahead(atoms, first)) {
                return Tense.PAST;
            }
            if (TenseCue.EVENT.at(atoms, at)) {
                return leadsTo(atoms, first) ? Tense.FUTURE : behind(atoms, first) ? Tense.PAST : Tense.UNKNOWN;
            }
        }
        return ahead(atoms, first) ? Tense.FUTURE : behind(atoms, first) ? Tense.PAST : Tense.UNKNOWN;
    }

    /** "Until", "by" and "before" look ahead, unless the verb says that something was so until then. */
    private static Tense limit(Atoms atoms, int at, Tense verb) {
        if (verb != Tense.PAST) {
            return Tense.FUTURE;
        }
        boolean latest = TenseCue.LATEST.at(atoms, at);
        for (int i = at - 1; i >= at - REACH - MOST_NOUNS && !TenseReader.stop(atoms, i); i--) {
            if (TenseCue.NEGATION.at(atoms, i) || TenseCue.LASTING.at(atoms, i)) {
                return Tense.PAST;
            }
            if (TenseCue.PLANNING.at(atoms, i) && latest) {
                return Tense.FUTURE;
            }
        }
        boolean opens = !atoms.letters(at - 1);
        return latest || opens ? Tense.PAST : Tense.FUTURE;
    }

    /** A noun before the time: "the deadline is Friday", "tickets for the concert on Sunday". */
    private static Tense noun(Atoms atoms, int from) {
        for (int i = from - 1; i >= from - REACH && !TenseReader.stop(atoms, i); i--) {
            if (TenseCue.DEADLINE.at(atoms, i)) {
                return Tense.FUTURE;
            }
            if (TenseCue.EVENT.at(atoms, i)) {
                return event(atoms, i);
            }
            if (atoms.is(i, Kind.PAST) || atoms.is(i, Kind.FUTURE) || atoms.endsWith(i, "ed")) {
                return Tense.UNKNOWN;
            }
        }
        return Tense.UNKNOWN;
    }

    private static Tense event(Atoms atoms, int noun) {
        for (int i = noun - 1; i >= noun - MOST_NOUNS && !TenseReader.stop(atoms, i); i--) {
            if (leadsTo(atoms, i)) {
                return Tense.FUTURE;
            }
            if (atoms.is(i, Kind.PREPOSITION) || TenseCue.BEHIND.at(atoms, i)) {
                return Tense.UNKNOWN;
            }
        }
        return Tense.UNKNOWN;
    }

    private static boolean leadsTo(Atoms atoms, int at) {
        return ahead(atoms, at)
                || atoms.word(at, Term.FOR)
                || atoms.word(at, Term.BEFORE)
                || (atoms.is(at, Kind.OF) && atoms.word(at - 1, Term.OUT));
    }

    /** "A strike for Friday", unless it "had been called for Friday". */
    private static boolean isFor(Atoms atoms, int first, int from) {
        boolean weekday = atoms.word(first, Term.FOR) && atoms.is(from, Kind.WEEKDAY);
        for (int i = first - 1; weekday && i >= first - MOST_NOUNS; i--) {
            weekday = !atoms.word(i, Term.HAD);
        }
        return weekday;
    }

    private static boolean behind(Atoms atoms, int at) {
        return TenseCue.BEHIND.at(atoms, at) || atoms.word(at, Term.FROM);
    }

    /** The "of" of "ahead of". */
    private static boolean ahead(Atoms atoms, int at) {
        return atoms.is(at, Kind.OF) && atoms.word(at - 1, Term.AHEAD);
    }
}
