package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Direction;
import io.dateline.analyse.time.meaning.Meaning;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import org.jspecify.annotations.Nullable;

/**
 * The year behind a part of it: ", 1989", "1989", "of 1989", "of last year", "this year".
 *
 * @param end the atom after it
 */
record YearClause(int end, Meaning year) {
    static @Nullable YearClause read(Atoms atoms, int at) {
        int next = atoms.symbol(at, ',') || atoms.is(at, Kind.OF) ? at + 1 : at;
        next = atoms.is(next, Kind.FISCAL) && next > at ? next + 1 : next;
        if (atoms.is(next, Kind.DIGITS) || YearNumber.apostrophe(atoms, next) || atoms.is(at, Kind.OF)) {
            YearNumber number = YearNumber.read(atoms, next);
            if (number != null) {
                return plausible(atoms, number) ? new YearClause(number.end(), Dates.year(number.year())) : null;
            }
        }
        YearNumber spelt = atoms.is(next, Kind.NUMBER) ? YearNumber.read(atoms, next) : null;
        if (spelt != null) {
            return new YearClause(spelt.end(), Dates.year(spelt.year()));
        }
        return atoms.symbol(at, ',') ? null : relative(atoms, next);
    }

    /** "Last year", "this year", "next year". */
    static @Nullable YearClause relative(Atoms atoms, int at) {
        boolean year = atoms.is(at, Kind.TOWARDS) && atoms.word(at + 1, Term.YEAR);
        return year ? new YearClause(at + 2, Dates.year(Direction.of(atoms.value(at, Kind.TOWARDS)))) : null;
    }

    private static boolean plausible(Atoms atoms, YearNumber number) {
        boolean glued = atoms.glued(number.end()) && atoms.letters(number.end());
        return number.year() >= 1000 && !glued;
    }
}
