package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Direction;
import io.dateline.analyse.time.meaning.Meaning;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Numeral;
import io.dateline.analyse.time.word.Term;
import org.jspecify.annotations.Nullable;

/** A quarter or a half told by its months: "the first three months of the year", "the final six months of 2004", "the first two quarters of 1990". */
final class PartOfYearRule implements Rule {
    private static final int QUARTER = 3;
    private static final int HALF = 6;

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        int next = atoms.is(at, Kind.THE) ? at + 1 : at;
        boolean first = atoms.word(next, Term.FIRST);
        boolean last = atoms.word(next, Term.FINAL) || atoms.word(next, Term.LAST);
        Numeral count = first || last ? Numeral.read(atoms, next + 1) : null;
        if (count == null || count.vague()) {
            return null;
        }
        int months = months(atoms, count);
        YearClause year = year(atoms, count.end() + 1);
        if (year == null || (months != QUARTER && months != HALF)) {
            return null;
        }
        Meaning meaning = months == HALF
                ? Dates.half(first ? 1 : 2, year.year())
                : Dates.quarter(first ? 1 : 4, year.year(), Direction.NONE);
        return new Match(at, year.end(), meaning);
    }

    private static int months(Atoms atoms, Numeral count) {
        boolean quarters = atoms.word(count.end(), Term.QUARTERS);
        boolean months = atoms.word(count.end(), Term.MONTHS);
        return quarters
                ? count.value().intValue() * QUARTER
                : months ? count.value().intValue() : 0;
    }

    /** "Of the year", "of 2004", "of last year". */
    private static @Nullable YearClause year(Atoms atoms, int at) {
        if (!atoms.is(at, Kind.OF)) {
            return null;
        }
        boolean current = atoms.is(at + 1, Kind.THE) && atoms.word(at + 2, Term.YEAR);
        return current ? new YearClause(at + 3, Dates.year(Direction.THIS)) : YearClause.read(atoms, at);
    }
}
