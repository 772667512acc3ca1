package io.dateline.validate.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of one written time that were read so far; a missing part is null or 0. */
final class Parts {
    /** The earliest year read: items made before are not sent, and the year 1 stands for "not set". */
    static final int FIRST_YEAR = 1900;

    /** A clock time; 24:00 is the midnight that ends the day, and so is "midnight" of a day named. */
    record Clock(LocalTime time, boolean endsDay) {
        static boolean isMidnightAfter(@Nullable Clock clock) {
            return clock != null && clock.endsDay();
        }
    }

    int year;
    int month;
    int day;

    /** The same digits in the other order of day and month, where both make a date and nothing tells which is meant. */
    @Nullable
    LocalDate otherOrder;

    @Nullable
    DayOfWeek weekday;

    @Nullable
    Integer daysAhead;

    @Nullable
    Clock clock;

    /** The meanings of the zone; empty for "local time", null when no zone is written. */
    @Nullable
    List<ZoneMeaning> zone;

    /** Readings that were assumed, in English, for the warnings. */
    final List<String> oddities = new ArrayList<>();

    boolean hasDate() {
        return day > 0;
    }

    boolean isEmpty() {
        return !hasDate() && weekday == null && daysAhead == null && clock == null && zone == null;
    }

    boolean isComplete() {
        return hasDate() && clock != null && zone != null;
    }

    /** Whether that is a day of the calendar, or of a leap year where no year is given; if so it is kept. */
    boolean setDate(int newYear, int newMonth, int newDay) {
        if (hasDate() || !exists(newYear, newMonth, newDay)) {
            return false;
        }
        year = newYear;
        month = newMonth;
        day = newDay;
        return true;
    }

    static boolean exists(int year, int month, int day) {
        return (year == 0 || (year >= FIRST_YEAR && year <= 9999))
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= java.time.YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
    }

    LocalDate date() {
        return LocalDate.of(year, month, day);
    }

    /** That day at the clock's time; at its beginning when no clock is given. */
    LocalDateTime on(LocalDate date) {
        if (clock == null) {
            return date.atStartOfDay();
        }
        return clock.endsDay() ? date.plusDays(1).atStartOfDay() : date.atTime(clock.time());
    }
}
