package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.CalendarPoint;
import io.dateline.analyse.time.meaning.Cycle;
import io.dateline.analyse.time.meaning.Direction;
import io.dateline.analyse.time.meaning.Fixed;
import io.dateline.analyse.time.meaning.FromNow;
import io.dateline.analyse.time.meaning.Granularity;
import io.dateline.analyse.time.meaning.InYear;
import io.dateline.analyse.time.meaning.Meaning;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Makes the meaning of a part of a year, given what is known of the year. */
final class Dates {
    private Dates() {}

    /** A day of a month; the year is null when not told. */
    static Meaning day(int month, int day, @Nullable Meaning year) {
        return day(month, day, year, Direction.NONE);
    }

    static Meaning day(int month, int day, @Nullable Meaning year, Direction direction) {
        String unknown = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
        return part(unknown, y -> CalendarPoint.day(valid(y, month, day)), year, direction);
    }

    static Meaning month(int month, @Nullable Meaning year, Direction direction) {
        String unknown = String.format(Locale.ROOT, "XXXX-%02d", month);
        return part(unknown, y -> CalendarPoint.month(y, month), year, direction);
    }

    static Meaning quarter(int quarter, @Nullable Meaning year, Direction direction) {
        return part("XXXX-Q" + quarter, y -> CalendarPoint.quarter(y, quarter), year, direction);
    }

    static Meaning half(int half, @Nullable Meaning year) {
        return part("XXXX-H" + half, y -> CalendarPoint.half(y, half), year, Direction.NONE);
    }

    static Meaning season(int season, @Nullable Meaning year, Direction direction) {
        String[] names = {"SP", "SU", "FA", "WI"};
        return part("XXXX-" + names[season - 1], y -> CalendarPoint.season(y, season), year, direction);
    }

    static Meaning part(
            String unknown, IntFunction<CalendarPoint> inYear, @Nullable Meaning year, Direction direction) {
        if (year instanceof Fixed fixed) {
            return new Fixed(inYear.apply(fixed.point().date().getYear()));
        }
        return year != null ? new InYear(year, unknown, inYear) : new Cycle(unknown, inYear, direction);
    }

    static Meaning year(int year) {
        return new Fixed(CalendarPoint.year(year));
    }

    /** "Last year", "this year", "next year". */
    static Meaning year(Direction direction) {
        int years = direction == Direction.LAST ? -1 : direction == Direction.NEXT ? 1 : 0;
        return new FromNow(Granularity.YEAR, years);
    }

    /** Whether some year has the day. */
    static boolean exists(int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(2000, month).lengthOfMonth();
    }

    /** The day, or the month's last where the year has none of that number. */
    private static LocalDate valid(int year, int month, int day) {
        return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
    }
}
