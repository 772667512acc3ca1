package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import org.jspecify.annotations.Nullable;

/**
 * A year as a number: "1989", "'89", "nineteen eighty-nine", "two thousand", "twenty nineteen".
 *
 * @param end the atom after it
 */
record YearNumber(int end, int year) {
    private static final int FIRST = 1000;
    private static final int LAST = 2999;

    static @Nullable YearNumber read(Atoms atoms, int at) {
        int digits = atoms.integer(at, 4);
        if (digits >= 0) {
            return digits >= FIRST && digits <= LAST ? new YearNumber(at + 1, digits) : null;
        }
        if (apostrophe(atoms, at) && atoms.glued(at + 1) && atoms.integer(at + 1, 2) >= 0) {
            return new YearNumber(at + 2, century(atoms.integer(at + 1)));
        }
        return spelt(atoms, at);
    }

    /** The year that two digits stand for: 30 to 99 are of the twentieth century. */
    static int century(int twoDigits) {
        return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    static boolean apostrophe(Atoms atoms, int at) {
        return atoms.symbol(at, '\'')
                || atoms.symbol(at, '\u2019')
                || atoms.symbol(at, '\u2018')
                || atoms.symbol(at, '`');
    }

    private static @Nullable YearNumber spelt(Atoms atoms, int at) {
        if (!atoms.is(at, Kind.NUMBER)) {
            return null;
        }
        int first = atoms.value(at, Kind.NUMBER);
        if (first == 2 && atoms.word(at + 1, Term.THOUSAND)) {
            return twoThousand(atoms, at + 2);
        }
        if (first < 15 || first > 20) {
            return null;
        }
        int next = atoms.dash(at + 1) ? at + 2 : at + 1;
        YearNumber rest = twoDigits(atoms, next);
        return rest == null ? null : new YearNumber(rest.end, first * 100 + rest.year);
    }

    private static YearNumber twoThousand(Atoms atoms, int at) {
        int next = atoms.is(at, Kind.AND) ? at + 1 : at;
        YearNumber rest = twoDigits(atoms, next);
        if (rest != null) {
            return new YearNumber(rest.end, 2000 + rest.year);
        }
        boolean unit = atoms.is(next, Kind.NUMBER) && !atoms.is(next, Kind.TENS);
        return unit ? new YearNumber(next + 1, 2000 + atoms.value(next, Kind.NUMBER)) : new YearNumber(at, 2000);
    }

    private static @Nullable YearNumber twoDigits(Atoms atoms, int at) {
        if (!atoms.is(at, Kind.NUMBER) || atoms.value(at, Kind.NUMBER) < 10) {
            return null;
        }
        int number = atoms.value(at, Kind.NUMBER);
        int next = atoms.dash(at + 1) ? at + 2 : at + 1;
        boolean unit = atoms.is(at, Kind.TENS)
                && atoms.is(next, Kind.NUMBER)
                && !atoms.is(next, Kind.TENS)
                && atoms.value(next, Kind.NUMBER) < 10
                && atoms.value(next, Kind.NUMBER) > 0;
        return unit
                ? new YearNumber(next + 1, number + atoms.value(next, Kind.NUMBER))
                : new YearNumber(at + 1, number);
    }
}
