package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Direction;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import org.jspecify.annotations.Nullable;

/**
 * A month: "October", "the May riot", "the June quarter" that ends with it, "last November", "October 2019", "October of last year". "May" and "March" need a word before or
 * a year behind that only a month has, so that "may" and a march stay what they are.
 */
final class MonthRule implements Rule {
    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        boolean towards = atoms.is(at, Kind.TOWARDS);
        int name = towards ? at + 1 : at;
        MonthName month = MonthName.read(atoms, name);
        if (month == null) {
            return null;
        }
        YearClause year = YearClause.read(atoms, month.next());
        if (year != null) {
            return new Match(at, year.end(), Dates.month(month.month(), year.year(), Direction.NONE));
        }
        int quarter = atoms.dash(month.end()) && atoms.glued(month.end()) ? month.end() + 1 : month.end();
        if (atoms.word(quarter, Term.QUARTER)) {
            return new Match(at, quarter + 1, Dates.quarter((month.month() + 2) / 3, null, Direction.NONE));
        }
        if (!month.sure() && !towards && !company(atoms, name)) {
            return null;
        }
        Direction direction = towards ? Direction.of(atoms.value(at, Kind.TOWARDS)) : Direction.NONE;
        return new Match(at, month.end(), Dates.month(month.month(), null, direction));
    }

    /** Whether the word before says that this is a month. */
    private static boolean company(Atoms atoms, int name) {
        int before = name - 1;
        boolean link = atoms.is(before, Kind.AND) || atoms.is(before, Kind.OR) || atoms.is(before, Kind.TO);
        boolean listed = (link || atoms.dash(before)) && atoms.is(before - 1, Kind.MONTH) && atoms.capital(before - 1);
        boolean riot = atoms.is(before, Kind.THE) && atoms.lower(name + 1) && !atoms.is(name + 1, Kind.PREPOSITION);
        return riot
                || listed
                || atoms.is(before, Kind.PREPOSITION)
                || atoms.is(before, Kind.OF)
                || atoms.is(before, Kind.PHASE)
                || atoms.is(before, Kind.EACH)
                || (atoms.dash(before) && atoms.is(before - 1, Kind.PHASE));
    }
}
