package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Tense;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;

/**
 * Whether one word is a verb, and where it puts the time beside it: "met" in the past, "will" and "is to" in the future, and so do
 * the present of what stands in a diary ("Rovers face Calder Town Sunday") and of "be" close to the time ("the hearing is
 * Friday"). A participle is read with what it stands behind: "was held", "will be held", "is held".
 */
final class VerbTense {
    /** Atoms between "is" and a time that it is still about. */
    private static final int COPULA_REACH = 7;

    private static final int SHORTEST_PAST = 5;

    private VerbTense() {}

    /**
     * The tense of the word at an atom; unknown when it is no verb, or says nothing.
     *
     * @param time an end of the time that the verb may speak of
     * @param infinitive whether an infinitive stands between the word and the time
     */
    static Tense at(Atoms atoms, int i, int time, boolean infinitive) {
        if (infinitive && TenseCue.PLANNING.at(atoms, i) && !over(atoms, i)) {
            return Tense.FUTURE;
        }
        if (atoms.is(i, Kind.FUTURE) && !(atoms.is(i, Kind.MONTH) && atoms.capital(i))) { // not the month of May
            return future(atoms, i, time);
        }
        if (atoms.word(i, Term.HAS) || atoms.word(i, Term.HAD)) {
            return have(atoms, i);
        }
        if (past(atoms, i)) {
            return participle(atoms, i);
        }
        if (TenseCue.BE.at(atoms, i) && !atoms.is(i - 1, Kind.DIGITS)) { // not the "am" of "9 am"
            return present(atoms, i, time);
        }
        return diary(atoms, i) ? Tense.FUTURE : Tense.UNKNOWN;
    }

    /** Whether "to" and a verb stand here. */
    static boolean infinitive(Atoms atoms, int i) {
        return atoms.is(i, Kind.TO)
                && atoms.lower(i + 1)
                && !TenseCue.DETERMINER.at(atoms, i + 1)
                && !atoms.is(i + 1, Kind.NUMBER);
    }

    private static Tense future(Atoms atoms, int i, int time) {
        if (atoms.word(i - 1, Term.AS) && atoms.endsWith(i, "ed")) {
            return Tense.UNKNOWN; // "was not shown as planned"
        }
        boolean refused = atoms.word(i, Term.COULD) && (TenseCue.NEGATION.at(atoms, i + 1) || neither(atoms, i));
        if (refused || over(atoms, i) || atoms.word(i + 1, Term.HAVE) || atoms.word(i + 2, Term.HAVE)) {
            return Tense.PAST;
        }
        boolean leads = atoms.is(i + 1, Kind.TO) || atoms.word(i + 1, Term.FOR) || i + 1 == time;
        if (TenseCue.NEEDS_TO.at(atoms, i) && !leads) {
            return atoms.word(i, Term.SET) ? Tense.PAST : Tense.UNKNOWN;
        }
        boolean because = atoms.word(i, Term.DUE) && atoms.is(i + 1, Kind.TO) && !behindBe(atoms, i);
        return because ? Tense.UNKNOWN : Tense.FUTURE;
    }

    /** "Neither he nor his lawyers could be found Wednesday". */
    private static boolean neither(Atoms atoms, int i) {
        for (int back = i - 1; back >= i - COPULA_REACH; back--) {
            if (atoms.word(back, Term.NOR)) {
                return true;
            }
        }
        return false;
    }

    /** "Had planned", "had been scheduled": what was to come and is over. */
    private static boolean over(Atoms atoms, int i) {
        return atoms.word(i - 1, Term.HAD) || (atoms.word(i - 1, Term.BEEN) && atoms.word(i - 2, Term.HAD));
    }

    private static Tense have(Atoms atoms, int i) {
        boolean had = atoms.word(i, Term.HAD);
        boolean owns = TenseCue.DETERMINER.at(atoms, i + 1)
                || TenseCue.LIMIT.at(atoms, i + 1)
                || atoms.is(i + 1, Kind.TO)
                || atoms.is(i + 1, Kind.NUMBER)
                || atoms.is(i + 1, Kind.DIGITS);
        return owns && !had ? Tense.FUTURE : Tense.PAST;
    }

    static boolean past(Atoms atoms, int i) {
        boolean form = atoms.endsWith(i, "ed") && atoms.lower(i) && atoms.length(i) >= SHORTEST_PAST;
        return atoms.is(i, Kind.PAST) || (form && !TenseCue.NO_VERB.at(atoms, i));
    }

    private static Tense participle(Atoms atoms, int i) {
        if ((atoms.word(i, Term.WAS) || atoms.word(i, Term.WERE)) && infinitive(atoms, i + 1)) {
            return Tense.FUTURE;
        }
        int before = adverb(atoms, i - 1) ? i - 2 : i - 1;
        if (TenseCue.AUXILIARY.at(atoms, before)) {
            return toCome(atoms, before) ? Tense.FUTURE : Tense.UNKNOWN;
        }
        if (attribute(atoms, i)) {
            return Tense.UNKNOWN;
        }
        boolean arranged = TenseCue.ARRANGED.at(atoms, i) && TenseCue.BE.at(atoms, before);
        return arranged ? Tense.FUTURE : Tense.PAST;
    }

    /** "The guidelines to be published", not "was found to be wounded". */
    private static boolean toCome(Atoms atoms, int be) {
        return atoms.is(be - 1, Kind.TO) && (!past(atoms, be - 2) || behindBe(atoms, be - 1));
    }

    /** "The proposed sale", "a still unspecified date". */
    private static boolean attribute(Atoms atoms, int i) {
        boolean noun = atoms.lower(i + 1)
                && !atoms.is(i + 1, Kind.PREPOSITION)
                && !atoms.is(i + 1, Kind.TO)
                && !TenseCue.LATEST.at(atoms, i + 1)
                && !TenseCue.DETERMINER.at(atoms, i + 1);
        return noun
                && (TenseCue.DETERMINER.at(atoms, i - 1)
                        || (TenseCue.DETERMINER.at(atoms, i - 2) && adverb(atoms, i - 1)));
    }

    private static Tense present(Atoms atoms, int i, int time) {
        if (infinitive(atoms, i + 1)) {
            return Tense.FUTURE;
        }
        int distance = i < time ? time - i : 0;
        return distance <= COPULA_REACH && !TenseCue.RELATIVE.at(atoms, i - 1) ? Tense.FUTURE : Tense.UNKNOWN;
    }

    private static boolean behindBe(Atoms atoms, int i) {
        return TenseCue.BE.at(atoms, i - 1) || atoms.word(i - 1, Term.WAS) || atoms.word(i - 1, Term.WERE);
    }

    private static boolean adverb(Atoms atoms, int i) {
        return atoms.endsWith(i, "ly") || TenseCue.ADVERB.at(atoms, i);
    }

    /** A present form that can be nothing else where it stands: "votes" behind "the council", not behind "postal". */
    private static boolean diary(Atoms atoms, int i) {
        if (!atoms.lower(i) || TenseCue.DETERMINER.at(atoms, i - 1) || object(atoms, i)) {
            return false;
        }
        if (TenseCue.COMES.at(atoms, i)) {
            return (atoms.letters(i - 1) || atoms.symbol(i - 1, ','))
                    && !TenseCue.QUANTIFIER.at(atoms, i - 1)
                    && !atoms.is(i - 1, Kind.PREPOSITION)
                    && !atoms.is(i - 1, Kind.POSSESSIVE)
                    && !named(atoms, i - 1);
        }
        return TenseCue.COME.at(atoms, i) && !named(atoms, i - 1) && (plural(atoms, i - 1) || atoms.capital(i - 1));
    }

    /** "Lashed out at the media reports", not "the head of the council votes" nor "after the council votes". */
    private static boolean object(Atoms atoms, int i) {
        int before = i - 3;
        boolean clause = atoms.is(before, Kind.OF)
                || TenseCue.OPENING.at(atoms, before)
                || TenseCue.LIMIT.at(atoms, before)
                || TenseCue.LATEST.at(atoms, before)
                || TenseCue.BEHIND.at(atoms, before);
        return TenseCue.DETERMINER.at(atoms, i - 2) && atoms.is(before, Kind.PREPOSITION) && !clause;
    }

    private static boolean plural(Atoms atoms, int i) {
        boolean ends = atoms.endsWith(i, "s") && !atoms.endsWith(i, "ss") && !atoms.is(i, Kind.POSSESSIVE);
        return TenseCue.PRONOUN.at(atoms, i) || atoms.is(i, Kind.COUNTED) || (ends && atoms.lower(i));
    }

    /** Whether a name with an article before it ends here: "the Arlen vote". */
    private static boolean named(Atoms atoms, int i) {
        if (!atoms.capital(i)) {
            return false;
        }
        int first = atoms.capital(i - 1) ? i - 1 : i;
        boolean several = atoms.is(first - 1, Kind.THE) && atoms.endsWith(i, "s");
        return TenseCue.DETERMINER.at(atoms, first - 1) && !several;
    }
}
