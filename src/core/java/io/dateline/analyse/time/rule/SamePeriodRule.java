package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Direction;
import io.dateline.analyse.time.meaning.Meaning;
import io.dateline.analyse.time.meaning.SamePeriod;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import org.jspecify.annotations.Nullable;

/** What results are compared with: "the same period last year", "the corresponding quarter of 2004", "the comparable period a year earlier". */
final class SamePeriodRule implements Rule {
    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        int next = atoms.is(at, Kind.THE) ? at + 1 : at;
        boolean same = next > at && atoms.is(next, Kind.ALONGSIDE) && atoms.value(next, Kind.ALONGSIDE) == 0;
        boolean period = atoms.is(next + 1, Kind.PERIOD) || atoms.word(next + 1, Term.QUARTER);
        if (!same || !period) {
            return null;
        }
        int clause = next + 2;
        if (atoms.is(clause, Kind.A)
                && atoms.word(clause + 1, Term.YEAR)
                && (atoms.is(clause + 2, Kind.AGO) || atoms.is(clause + 2, Kind.EARLIER))) {
            return match(at, clause + 3, Dates.year(Direction.LAST));
        }
        YearClause year =
                atoms.word(clause, Term.IN) ? YearClause.read(atoms, clause + 1) : YearClause.read(atoms, clause);
        return year == null ? null : match(at, year.end(), year.year());
    }

    private static Match match(int from, int to, Meaning year) {
        return new Match(from, to, new SamePeriod(year));
    }
}
