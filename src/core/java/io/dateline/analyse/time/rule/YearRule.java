package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.CalendarPoint;
import io.dateline.analyse.time.meaning.Fixed;
import io.dateline.analyse.time.meaning.Literal;
import io.dateline.analyse.time.meaning.Value;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import org.jspecify.annotations.Nullable;

/**
 * A year on its own: "in 1989", "1989", "the 1992 protests", "the year 2000", "fiscal 1990", "the 1988 period". A bare number is a year when
 * nothing speaks against it: no currency before, no noun that is counted after.
 */
final class YearRule implements Rule {
    private static final int FIRST_BARE = 1700;
    private static final int LAST_BARE = 2079;

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        int last = secondOfRange(atoms, at);
        if (last > 0) {
            return year(at, at + 1, new YearNumber(at + 1, last));
        }
        int next = atoms.is(at, Kind.THE) ? at + 1 : at;
        if (atoms.is(next, Kind.FISCAL)) {
            return fiscal(atoms, at, next);
        }
        if (atoms.word(next, Term.YEAR) && next < at + 2) {
            YearNumber year = YearNumber.read(atoms, next + 1);
            return year == null ? null : year(at, year.end(), year);
        }
        YearNumber year = YearNumber.read(atoms, next);
        if (year == null) {
            return null;
        }
        if (next > at) {
            return atoms.is(year.end(), Kind.PERIOD) ? year(at, year.end() + 1, year) : null;
        }
        return bare(atoms, at, year) ? year(at, year.end(), year) : null;
    }

    /** The year that "58" is in "1957-58"; 0 elsewhere. */
    private static int secondOfRange(Atoms atoms, int at) {
        boolean link = (atoms.dash(at - 1) || atoms.symbol(at - 1, '/')) && atoms.glued(at) && atoms.glued(at - 1);
        int first = link ? atoms.integer(at - 2, 4) : -1;
        int second = atoms.integer(at, 2);
        boolean next = first >= FIRST_BARE && first <= LAST_BARE && second == (first + 1) % 100;
        boolean later = first >= FIRST_BARE && first <= LAST_BARE && second > first % 100 && !atoms.glued(at + 1);
        return next || later ? first - first % 100 + second + (second < first % 100 ? 100 : 0) : 0;
    }

    private static Match year(int from, int to, YearNumber year) {
        return new Match(from, to, new Fixed(CalendarPoint.year(year.year())));
    }

    /** "fiscal 1990", "fiscal year 1990", "FY 2019", "FY19". */
    private static @Nullable Match fiscal(Atoms atoms, int from, int at) {
        int next = atoms.word(at + 1, Term.YEAR) ? at + 2 : at + 1;
        YearNumber year = YearNumber.read(atoms, next);
        if (year == null && atoms.word(at, Term.FY) && atoms.integer(next, 2) >= 0) {
            year = new YearNumber(next + 1, YearNumber.century(atoms.integer(next)));
        }
        return year == null ? null : new Match(from, year.end(), new Literal(Value.date("FY" + year.year())));
    }

    private static boolean bare(Atoms atoms, int at, YearNumber year) {
        if (year.end() > at + 1) {
            return !YearNumber.apostrophe(atoms, at) || atoms.is(at - 1, Kind.PREPOSITION);
        }
        if (year.year() < FIRST_BARE || year.year() > LAST_BARE || partOfNumber(atoms, at)) {
            return false;
        }
        boolean sure = atoms.is(at - 1, Kind.PREPOSITION) && atoms.value(at - 1, Kind.PREPOSITION) == 1;
        boolean protests = atoms.is(at - 1, Kind.THE) && year.year() % 100 != 0;
        return !counts(atoms, year.end(), sure || protests);
    }

    /** Money, a number after a sign, part of a longer code. */
    private static boolean partOfNumber(Atoms atoms, int at) {
        if (atoms.is(at - 1, Kind.CURRENCY_MARK) || atoms.symbol(at - 1, '#') || atoms.word(at - 1, Term.NO)) {
            return true;
        }
        boolean before = atoms.glued(at)
                && !atoms.symbol(at - 1, '(')
                && !atoms.dash(at - 1)
                && !atoms.symbol(at - 1, '/')
                && !YearNumber.apostrophe(atoms, at - 1)
                && !atoms.symbol(at - 1, '"')
                && !atoms.symbol(at - 1, '\u201c');
        boolean phone =
                atoms.dash(at - 1) && atoms.glued(at) && atoms.is(at - 2, Kind.DIGITS) && atoms.integer(at - 2, 4) < 0;
        boolean after = (atoms.glued(at + 1) && atoms.letters(at + 1))
                || (atoms.symbol(at + 1, ':')
                        && atoms.glued(at + 1)
                        && atoms.glued(at + 2)
                        && atoms.is(at + 2, Kind.DIGITS));
        return before || phone || after;
    }

    private static boolean counts(Atoms atoms, int at, boolean sure) {
        if ((atoms.is(at, Kind.PERCENT) && !atoms.capital(at)) || atoms.is(at, Kind.SCALE) || atoms.is(at, Kind.UNIT)) {
            return !atoms.is(at, Kind.ORDINAL);
        }
        if (sure) {
            return atoms.is(at, Kind.COUNTED) && !atoms.capital(at);
        }
        boolean plural =
                atoms.lower(at) && atoms.endsWith(at, "s") && !atoms.endsWith(at, "ss") && atoms.length(at) > 3;
        return atoms.is(at, Kind.CURRENCY)
                || atoms.is(at, Kind.MEASURE)
                || atoms.is(at, Kind.COUNTED)
                || (plural && !atoms.is(at, Kind.NOT_COUNTED));
    }
}
