package io.dateline.analyse.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** Days with a name; where countries differ, as in the United States. */
public enum Holiday {
    NEW_YEARS_DAY,
    VALENTINES_DAY,
    ST_PATRICKS_DAY,
    GOOD_FRIDAY,
    EASTER,
    EASTER_MONDAY,
    MEMORIAL_DAY,
    INDEPENDENCE_DAY,
    LABOR_DAY,
    COLUMBUS_DAY,
    HALLOWEEN,
    VETERANS_DAY,
    ELECTION_DAY,
    THANKSGIVING,
    BLACK_FRIDAY,
    CHRISTMAS_EVE,
    CHRISTMAS,
    BOXING_DAY,
    NEW_YEARS_EVE,
    MARTIN_LUTHER_KING_DAY,
    PRESIDENTS_DAY,
    MOTHERS_DAY,
    FATHERS_DAY,
    MAY_DAY,
    PALM_SUNDAY,
    ASH_WEDNESDAY,
    BASTILLE_DAY,
    ARMISTICE_DAY;

    public CalendarPoint in(int year) {
        return CalendarPoint.day(date(year));
    }

    private LocalDate date(int year) {
        return switch (this) {
            case NEW_YEARS_DAY -> LocalDate.of(year, 1, 1);
            case VALENTINES_DAY -> LocalDate.of(year, 2, 14);
            case ST_PATRICKS_DAY -> LocalDate.of(year, 3, 17);
            case GOOD_FRIDAY -> easter(year).minusDays(2);
            case EASTER -> easter(year);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case MEMORIAL_DAY -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
            case INDEPENDENCE_DAY -> LocalDate.of(year, 7, 4);
            case LABOR_DAY -> nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY);
            case COLUMBUS_DAY -> nth(year, Month.OCTOBER, 2, DayOfWeek.MONDAY);
            case HALLOWEEN -> LocalDate.of(year, 10, 31);
            case VETERANS_DAY, ARMISTICE_DAY -> LocalDate.of(year, 11, 11);
            case ELECTION_DAY -> nth(year, Month.NOVEMBER, 1, DayOfWeek.MONDAY).plusDays(1);
            case THANKSGIVING -> nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
            case BLACK_FRIDAY ->
                nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY).plusDays(1);
            case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
            case CHRISTMAS -> LocalDate.of(year, 12, 25);
            case BOXING_DAY -> LocalDate.of(year, 12, 26);
            case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
            case MARTIN_LUTHER_KING_DAY -> nth(year, Month.JANUARY, 3, DayOfWeek.MONDAY);
            case PRESIDENTS_DAY -> nth(year, Month.FEBRUARY, 3, DayOfWeek.MONDAY);
            case MOTHERS_DAY -> nth(year, Month.MAY, 2, DayOfWeek.SUNDAY);
            case FATHERS_DAY -> nth(year, Month.JUNE, 3, DayOfWeek.SUNDAY);
            case MAY_DAY -> LocalDate.of(year, 5, 1);
            case PALM_SUNDAY -> easter(year).minusDays(7);
            case ASH_WEDNESDAY -> easter(year).minusDays(46);
            case BASTILLE_DAY -> LocalDate.of(year, 7, 14);
        };
    }

    private static LocalDate nth(int year, Month month, int n, DayOfWeek weekday) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }

    /** The anonymous Gregorian computus (Nature, 1876). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
