package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A day of the month: "8", "8th", "eighth".
 *
 * @param end the atom after it
 */
record DayNumber(int end, int day) {
    private static final int LAST = 31;

    static @Nullable DayNumber read(Atoms atoms, int at) {
        int digits = atoms.integer(at);
        if (digits >= 1 && digits <= LAST && atoms.length(at) <= 2) {
            boolean suffix = atoms.glued(at + 1) && atoms.is(at + 1, Kind.ORDINAL_SUFFIX);
            if (atoms.glued(at + 1) && atoms.letters(at + 1) && !suffix) {
                return null;
            }
            boolean more = atoms.glued(at + 1)
                    && atoms.symbol(at + 1, ':')
                    && atoms.glued(at + 2)
                    && atoms.is(at + 2, Kind.DIGITS);
            return more ? null : new DayNumber(suffix ? at + 2 : at + 1, digits);
        }
        return ordinal(atoms, at);
    }

    /** An ordinal alone: "8th", "the eighth". */
    static @Nullable DayNumber ordinal(Atoms atoms, int at) {
        if (atoms.is(at, Kind.DIGITS)) {
            int digits = atoms.length(at) <= 2 ? atoms.integer(at) : -1;
            boolean suffix = atoms.is(at + 1, Kind.ORDINAL_SUFFIX) && atoms.glued(at + 1);
            return suffix && digits >= 1 && digits <= LAST ? new DayNumber(at + 2, digits) : null;
        }
        if (!atoms.is(at, Kind.ORDINAL)) {
            boolean tens = atoms.is(at, Kind.TENS) && atoms.is(at + 2, Kind.ORDINAL) && atoms.dash(at + 1);
            int day = tens ? atoms.value(at, Kind.NUMBER) + atoms.value(at + 2, Kind.ORDINAL) : 0;
            return day > 0 && day <= LAST ? new DayNumber(at + 3, day) : null;
        }
        int day = atoms.value(at, Kind.ORDINAL);
        return day >= 1 && day <= LAST ? new DayNumber(at + 1, day) : null;
    }
}
