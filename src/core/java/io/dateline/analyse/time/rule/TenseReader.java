package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Tense;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;

/**
 * Reads from the words around a time whether it lies in the past or the future. The phrase it stands in decides ("until Tuesday"), else the
 * verb. Copy puts the time behind its verb ("met Tuesday", "will meet Tuesday"), so the nearest verb before it counts,
 * and the next one behind it when there is none or the time begins a clause. Reads a bounded number of atoms.
 */
public final class TenseReader {
    private static final int REACH = 30;

    /** Shorter words before a full stop are taken for abbreviations. */
    private static final int LONGEST_SHORT = 3;

    private TenseReader() {}

    public static Tense read(Atoms atoms, int from, int to) {
        Tense verb = verb(atoms, from, to);
        Tense phrase = PhraseTense.read(atoms, from, to, verb);
        return phrase == Tense.UNKNOWN ? verb : phrase;
    }

    private static Tense verb(Atoms atoms, int from, int to) {
        Tense first = opensClause(atoms, from) ? behind(atoms, to) : before(atoms, from);
        if (first != Tense.UNKNOWN) {
            return first;
        }
        return opensClause(atoms, from) ? before(atoms, from) : behind(atoms, to);
    }

    /** Whether a new clause begins with the time: "said that on Monday the pumps will stop". */
    private static boolean opensClause(Atoms atoms, int from) {
        boolean preposition = atoms.is(from - 1, Kind.PREPOSITION);
        return preposition && TenseCue.OPENING.at(atoms, from - 2);
    }

    private static Tense before(Atoms atoms, int from) {
        boolean infinitive = false;
        for (int i = from - 1; i >= Math.max(0, from - REACH) && !stop(atoms, i); i--) {
            if (VerbTense.infinitive(atoms, i)) {
                infinitive = true;
                continue;
            }
            Tense tense = VerbTense.at(atoms, i, from, infinitive);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private static Tense behind(Atoms atoms, int to) {
        for (int i = to; i < Math.min(atoms.size(), to + REACH) && !stop(atoms, i); i++) {
            Tense tense = VerbTense.at(atoms, i, to, false);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    /** The end of a sentence: a full stop behind a word of some length and before a capital or nothing. */
    static boolean stop(Atoms atoms, int i) {
        if (atoms.length(i) == 0) {
            return true;
        }
        boolean mark = atoms.symbol(i, '.') || atoms.symbol(i, '?') || atoms.symbol(i, '!');
        return mark && !atoms.glued(i + 1) && atoms.length(i - 1) > LONGEST_SHORT && !atoms.is(i - 1, Kind.MONTH);
    }
}
