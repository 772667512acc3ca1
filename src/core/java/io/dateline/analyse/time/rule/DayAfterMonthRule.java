package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import org.jspecify.annotations.Nullable;

/** The second day of "Oct. 8-10" or "April 24 and 25", a date of its own. */
final class DayAfterMonthRule implements Rule {
    private static final int LONGEST = 4;

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        int second = atoms.is(at, Kind.DIGITS) ? at : -1;
        if (second < 0 || DayRange.second(atoms, at - 1) != at) {
            return null;
        }
        for (int back = at - 3; back >= Math.max(0, at - 2 - LONGEST); back--) {
            MonthName month = MonthName.read(atoms, back);
            DayNumber first = month == null ? null : DayNumber.read(atoms, month.next());
            if (month != null && first != null && first.end() == at - 1) {
                return day(atoms, at, month, first.day());
            }
        }
        return null;
    }

    private static @Nullable Match day(Atoms atoms, int at, MonthName month, int first) {
        DayNumber day = DayNumber.read(atoms, at);
        if (day == null || day.day() <= first || !Dates.exists(month.month(), day.day())) {
            return null;
        }
        YearClause year = YearClause.read(atoms, day.end());
        int end = year == null ? day.end() : year.end();
        return new Match(at, end, Dates.day(month.month(), day.day(), year == null ? null : year.year()));
    }
}
