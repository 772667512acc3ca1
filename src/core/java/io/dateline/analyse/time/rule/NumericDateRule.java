package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.CalendarPoint;
import io.dateline.analyse.time.meaning.Fixed;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates in figures: "2019-10-08", "10/08/2019" with the month first unless only the other order makes a date. */
final class NumericDateRule implements Rule {
    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        if (!atoms.is(at, Kind.DIGITS) || atoms.integer(at) < 0 || !joined(atoms, at + 1)) {
            return null;
        }
        int first = atoms.integer(at);
        int second = atoms.integer(at + 2);
        int third = atoms.integer(at + 4);
        if (atoms.length(at) == 4
                && atoms.length(at + 2) == 2
                && atoms.length(at + 4) == 2
                && atoms.symbol(at + 1, '-')) {
            return date(at, first, second, third);
        }
        if (!atoms.symbol(at + 1, '/') || third < 0 || first > 31 || second > 31) {
            return null;
        }
        int year = atoms.length(at + 4) == 2 ? YearNumber.century(third) : third;
        boolean monthFirst = first <= 12;
        return date(at, year, monthFirst ? first : second, monthFirst ? second : first);
    }

    private static boolean joined(Atoms atoms, int at) {
        boolean same = (atoms.symbol(at, '-') && atoms.symbol(at + 2, '-'))
                || (atoms.symbol(at, '/') && atoms.symbol(at + 2, '/'));
        return same && atoms.glued(at) && atoms.glued(at + 1) && atoms.glued(at + 2) && atoms.glued(at + 3);
    }

    private static @Nullable Match date(int at, int year, int month, int day) {
        boolean real = year >= 1000
                && year <= 2999
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? new Match(at, at + 5, new Fixed(CalendarPoint.day(LocalDate.of(year, month, day)))) : null;
    }
}
