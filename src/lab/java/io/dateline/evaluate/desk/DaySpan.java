package io.dateline.evaluate.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days that a TIMEX3 value spans, with its clock time where it has one.
 *
 * @param clock hours and minutes; empty for a whole day
 */
record DaySpan(LocalDate first, LocalDate last, String clock) {
    /** Whether both mean the same days, and the same time of the day if {@code gold} has one. */
    static boolean same(String gold, String given) {
        DaySpan one = of(gold);
        DaySpan other = of(given);
        if (one == null || other == null) {
            return !gold.isEmpty() && gold.equals(given);
        }
        return one.first.equals(other.first)
                && one.last.equals(other.last)
                && (one.clock.isEmpty() || one.clock.equals(other.clock));
    }

    /** Whether several values span a range of the gold: "Aug. 3 to 5" read as two times. */
    static boolean isRange(String gold, List<String> values) {
        DaySpan range = gold.indexOf('/') < 0 || values.size() < 2 ? null : of(gold);
        if (range == null) {
            return false;
        }
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (String value : values) {
            DaySpan one = of(value);
            if (one == null) {
                return false;
            }
            first = one.first.isBefore(first) ? one.first : first;
            last = one.last.isAfter(last) ? one.last : last;
        }
        return first.equals(range.first) && last.equals(range.last);
    }

    /** Null for a value that is no day or span of days. */
    static @Nullable DaySpan of(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            DaySpan from = of(value.substring(0, slash));
            DaySpan to = of(value.substring(slash + 1));
            return from == null || to == null ? null : new DaySpan(from.first, to.last, "");
        }
        int time = value.indexOf('T');
        String clock = time > 0 && value.length() >= time + 6 ? value.substring(time + 1, time + 6) : "";
        try {
            return days(time > 0 ? value.substring(0, time) : value, clock.matches("\\d\\d:\\d\\d") ? clock : "");
        } catch (DateTimeException | NumberFormatException none) {
            return null;
        }
    }

    private static @Nullable DaySpan days(String value, String clock) {
        if (value.matches("\\d{4}-W\\d\\d(-\\d)?")) {
            boolean day = value.length() > 8;
            LocalDate first = LocalDate.parse(day ? value : value + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return new DaySpan(first, day ? first : first.plusDays(6), clock);
        }
        if (value.matches("\\d{4}-[QH]\\d")) {
            int months = value.charAt(5) == 'Q' ? 3 : 6;
            YearMonth first = YearMonth.of(year(value), 1).plusMonths((long) months * (value.charAt(6) - '1'));
            return new DaySpan(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth(), clock);
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            LocalDate day = LocalDate.parse(value);
            return new DaySpan(day, day, clock);
        }
        if (value.matches("\\d{4}-\\d\\d")) {
            YearMonth month = YearMonth.parse(value);
            return new DaySpan(month.atDay(1), month.atEndOfMonth(), clock);
        }
        return value.matches("\\d{4}")
                ? new DaySpan(LocalDate.of(year(value), 1, 1), LocalDate.of(year(value), 12, 31), clock)
                : null;
    }

    private static int year(String value) {
        return Integer.parseInt(value.substring(0, 4));
    }
}
