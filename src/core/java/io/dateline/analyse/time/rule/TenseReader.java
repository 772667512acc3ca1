package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Tense;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;

/**
 * Reads from the verbs around a time whether it lies in the past or the future. Copy puts the time behind its verb
 * ("met Tuesday", "will meet Tuesday"), so the nearest verb before it decides, and the next one behind it when there is
 * none. Reads a bounded number of atoms.
 */
public final class TenseReader {
    private static final int REACH = 30;

    private TenseReader() {}

    public static Tense read(Atoms atoms, int from, int to) {
        for (int i = from - 1; i >= Math.max(0, from - REACH) && !stop(atoms, i); i--) {
            Tense tense = at(atoms, i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        for (int i = to; i < Math.min(atoms.size(), to + REACH) && !stop(atoms, i); i++) {
            Tense tense = at(atoms, i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private static Tense at(Atoms atoms, int i) {
        if (atoms.is(i, Kind.FUTURE)) {
            return Tense.FUTURE;
        }
        if (atoms.is(i, Kind.PAST) || (atoms.endsWith(i, "ed") && atoms.lower(i) && atoms.length(i) > 4)) {
            return Tense.PAST;
        }
        return Tense.UNKNOWN;
    }

    /** The end of a sentence: a full stop behind a word of some length and before a capital or nothing. */
    private static boolean stop(Atoms atoms, int i) {
        if (atoms.length(i) == 0) {
            return true;
        }
        boolean mark = atoms.symbol(i, '.') || atoms.symbol(i, '?') || atoms.symbol(i, '!');
        return mark && !atoms.glued(i + 1) && atoms.length(i - 1) > 3 && !atoms.is(i - 1, Kind.MONTH);
    }
}
