package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;

/** The second day of "Oct. 8-10", "April 24 and 25", "8 to 10 October". */
final class DayRange {
    private DayRange() {}

    /** The atom behind the second day when a range goes on at an atom; the atom itself when none does. */
    static int behind(Atoms atoms, int at) {
        int second = second(atoms, at);
        return second < 0
                ? at
                : second + 1 + (atoms.is(second + 1, Kind.ORDINAL_SUFFIX) && atoms.glued(second + 1) ? 1 : 0);
    }

    /** The atom that is the second day's number, or -1. */
    static int second(Atoms atoms, int at) {
        boolean link = atoms.dash(at) || atoms.is(at, Kind.AND) || atoms.is(at, Kind.TO) || atoms.is(at, Kind.OR);
        int number = at + 1;
        int day = atoms.integer(number);
        boolean fits = link && day >= 1 && day <= 31 && atoms.length(number) <= 2;
        int next = number + 1;
        boolean counts = atoms.symbol(next, '%')
                || atoms.is(next, Kind.PERCENT)
                || atoms.is(next, Kind.SCALE)
                || atoms.is(next, Kind.UNIT)
                || atoms.is(next, Kind.MERIDIEM)
                || atoms.dash(next)
                || atoms.symbol(next, ':')
                || (atoms.lower(next) && atoms.endsWith(next, "s"))
                || (atoms.glued(next) && atoms.letters(next) && !atoms.is(next, Kind.ORDINAL_SUFFIX));
        return fits && !counts ? number : -1;
    }
}
