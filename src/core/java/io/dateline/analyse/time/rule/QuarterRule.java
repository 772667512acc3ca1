package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Direction;
import io.dateline.analyse.time.meaning.Meaning;
import io.dateline.analyse.time.meaning.SpokenQuarter;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import org.jspecify.annotations.Nullable;

/**
 * A quarter: "the third quarter", "third-quarter", "Q3 2019", "last year's fourth quarter", "the 1988 second quarter",
 * "the fiscal first quarter", "the latest quarter", "the quarter".
 */
final class QuarterRule implements Rule {
    private static final int QUARTERS = 4;

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        if (atoms.word(at, Term.Q) || atoms.length(at) == 1) {
            return abbreviated(atoms, at);
        }
        int next = at;
        Meaning year = null;
        if (atoms.is(next, Kind.TOWARDS) && atoms.word(next + 1, Term.YEAR) && atoms.is(next + 2, Kind.POSSESSIVE)) {
            year = Dates.year(Direction.of(atoms.value(next, Kind.TOWARDS)));
            next += 3;
        } else if (atoms.is(next, Kind.THE) || atoms.word(next, Term.ITS) || atoms.word(next, Term.THEIR)) {
            next++;
        }
        int own = next;
        YearNumber number = YearNumber.read(atoms, next);
        if (number != null) {
            year = Dates.year(number.year());
            next = number.end();
        }
        return behindYear(atoms, at, next, own > at, year);
    }

    private static @Nullable Match behindYear(
            Atoms atoms, int at, int from, boolean determined, @Nullable Meaning year) {
        int next = atoms.is(from, Kind.FISCAL) ? from + 1 : from;
        next = next > from && atoms.dash(next) ? next + 1 : next;
        if (atoms.is(next, Kind.ORDINAL) && atoms.value(next, Kind.ORDINAL) <= QUARTERS) {
            boolean adjective = atoms.dash(next + 1);
            int name = adjective ? next + 2 : next + 1;
            int first = adjective && year == null ? from : at;
            return atoms.word(name, Term.QUARTER)
                    ? numbered(atoms, first, name + 1, atoms.value(next, Kind.ORDINAL), year)
                    : null;
        }
        if (year != null && atoms.word(next, Term.QUARTER)) {
            return new Match(at, next + 1, new SpokenQuarter(year));
        }
        boolean latest = atoms.is(next, Kind.LATEST);
        int name = latest ? next + 1 : next;
        boolean period = latest && atoms.is(name, Kind.PERIOD);
        if (determined
                && !atoms.word(at, Term.ITS)
                && (atoms.word(name, Term.QUARTER) || period)
                && noun(atoms, name + 1)) {
            return new Match(at, name + 1, new SpokenQuarter(null));
        }
        return null;
    }

    private static boolean noun(Atoms atoms, int next) {
        return !atoms.dash(next) && !atoms.word(next, Term.CENTURY) && !atoms.is(next, Kind.OF);
    }

    private static Match numbered(Atoms atoms, int from, int to, int quarter, @Nullable Meaning year) {
        YearClause clause = year == null ? YearClause.read(atoms, to) : null;
        Meaning of = clause == null ? year : clause.year();
        return new Match(from, clause == null ? to : clause.end(), Dates.quarter(quarter, of, Direction.NONE));
    }

    /** "Q3", "Q3 2019", "3Q". */
    private static @Nullable Match abbreviated(Atoms atoms, int at) {
        int number = atoms.word(at, Term.Q) && atoms.capital(at) ? at + 1 : atoms.word(at + 1, Term.Q) ? at : -1;
        int quarter = number < 0 || !atoms.glued(at + 1) ? -1 : atoms.integer(number, 1);
        return quarter < 1 || quarter > QUARTERS ? null : numbered(atoms, at, at + 2, quarter, null);
    }
}
