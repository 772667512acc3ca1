package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import org.jspecify.annotations.Nullable;

/** Half a year: "the first half of 2019", "the second half of the year", "H1 2019". */
final class HalfRule implements Rule {
    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        if (atoms.word(at, Term.H) && atoms.capital(at)) {
            int half = atoms.glued(at + 1) ? atoms.integer(at + 1, 1) : -1;
            YearClause year = half == 1 || half == 2 ? YearClause.read(atoms, at + 2) : null;
            return year == null ? null : new Match(at, year.end(), Dates.half(half, year.year()));
        }
        int next = atoms.is(at, Kind.THE) ? at + 1 : at;
        int half = atoms.is(next, Kind.ORDINAL) ? atoms.value(next, Kind.ORDINAL) : 0;
        int name = atoms.dash(next + 1) ? next + 2 : next + 1;
        if (half < 1 || half > 2 || !atoms.is(name, Kind.HALF)) {
            return null;
        }
        if (atoms.is(name + 1, Kind.OF) && atoms.is(name + 2, Kind.THE) && atoms.word(name + 3, Term.YEAR)) {
            return new Match(at, name + 4, Dates.half(half, null));
        }
        YearClause year = YearClause.read(atoms, name + 1);
        return year == null ? null : new Match(at, year.end(), Dates.half(half, year.year()));
    }
}
