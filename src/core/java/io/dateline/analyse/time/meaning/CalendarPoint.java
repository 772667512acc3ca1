package io.dateline.analyse.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of the calendar: a day, a week, a quarter, a century. Weeks are those of ISO 8601, from Monday; winter
 * begins in December and carries the year it begins in.
 *
 * @param date a day within it
 */
public record CalendarPoint(Granularity granularity, LocalDate date) {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    public static CalendarPoint year(int year) {
        return new CalendarPoint(Granularity.YEAR, LocalDate.of(year, 1, 1));
    }

    public static CalendarPoint month(int year, int month) {
        return new CalendarPoint(Granularity.MONTH, LocalDate.of(year, month, 1));
    }

    public static CalendarPoint quarter(int year, int quarter) {
        return new CalendarPoint(Granularity.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1));
    }

    public static CalendarPoint half(int year, int half) {
        return new CalendarPoint(Granularity.HALF, LocalDate.of(year, half * 6 - 5, 1));
    }

    /** The season numbered 1, spring, to 4, winter. */
    public static CalendarPoint season(int year, int season) {
        return new CalendarPoint(Granularity.SEASON, LocalDate.of(year, season * 3, 1));
    }

    public static CalendarPoint day(LocalDate date) {
        return new CalendarPoint(Granularity.DAY, date);
    }

    /** The stretch of another width that holds this one's day. */
    public CalendarPoint as(Granularity other) {
        return new CalendarPoint(other, date);
    }

    /** The same day with another year, the end of February where the year has no 29th. */
    public CalendarPoint withYear(int year) {
        return new CalendarPoint(granularity, date.withYear(Math.max(FIRST_YEAR, Math.min(LAST_YEAR, year))));
    }

    /** So many stretches later; kept within the years 1 to 9999, which is all that a value can write. */
    public CalendarPoint plus(long count) {
        long months = switch (granularity) {
            case MONTH -> count;
            case QUARTER, SEASON -> count * 3;
            case HALF -> count * 6;
            case YEAR -> count * 12;
            case DECADE -> count * 120;
            case CENTURY -> count * 1200;
            case DAY, WEEK, WEEKEND -> 0;
        };
        long days = switch (granularity) {
            case DAY -> count;
            case WEEK, WEEKEND -> count * 7;
            default -> 0;
        };
        return new CalendarPoint(granularity, clamp(date, months, days));
    }

    private static LocalDate clamp(LocalDate date, long months, long days) {
        long limit = 12L * LAST_YEAR;
        if (Math.abs(months) > limit || Math.abs(days) > limit * 31) {
            return LocalDate.of(months + days < 0 ? FIRST_YEAR : LAST_YEAR, 1, 1);
        }
        LocalDate moved = date.plusMonths(months).plusDays(days);
        return moved.getYear() < FIRST_YEAR || moved.getYear() > LAST_YEAR
                ? LocalDate.of(moved.getYear() < FIRST_YEAR ? FIRST_YEAR : LAST_YEAR, 1, 1)
                : moved;
    }

    /** The first day. */
    public LocalDate first() {
        return switch (granularity) {
            case DAY -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> date.withDayOfMonth(1);
            case QUARTER -> date.withDayOfMonth(1).minusMonths((date.getMonthValue() - 1) % 3);
            case SEASON -> date.withDayOfMonth(1).minusMonths(date.getMonthValue() % 3);
            case HALF -> date.withDayOfMonth(1).minusMonths((date.getMonthValue() - 1) % 6);
            case YEAR -> date.withDayOfYear(1);
            case DECADE -> date.withDayOfYear(1).minusYears(date.getYear() % 10);
            case CENTURY -> date.withDayOfYear(1).minusYears(date.getYear() % 100);
        };
    }

    /** ISO 8601 as TIMEX3 writes it. */
    public String value() {
        int year = date.getYear();
        return switch (granularity) {
            case DAY -> date.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> digits(year, 4) + "-" + digits(date.getMonthValue(), 2);
            case QUARTER -> digits(year, 4) + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
            case SEASON -> digits(first().getYear(), 4) + "-" + SEASONS[(date.getMonthValue() / 3 + 3) % 4];
            case HALF -> digits(year, 4) + "-H" + (date.getMonthValue() > 6 ? 2 : 1);
            case YEAR -> digits(year, 4);
            case DECADE -> digits(year / 10, 3);
            case CENTURY -> digits(year / 100, 2);
        };
    }

    private String week() {
        return digits(date.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W"
                + digits(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    private static String digits(int number, int width) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, width - plain.length())) + plain;
    }
}
