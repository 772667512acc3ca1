package io.dateline.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and when the copy was filed, and by whom: {@code SEOUL, Oct. 8 (Yonhap) --} has the place {@code SEOUL}, the
 * day 8 October and the agency {@code Yonhap}. Only {@code validate} reads datelines; all other rooms use this record.
 *
 * @param text as written, the closing dash included
 * @param place the first place with its region or country, as written ({@code PARIS, Texas}); null when there is none
 * @param others the places after a slash: {@code LONDON} in {@code WASHINGTON/LONDON}
 * @param day null when there is none
 * @param agency as written; null when there is none
 * @param end UTF-16 offset in the body at which the copy begins after the dateline; 0 when the dateline is set apart
 *     and no part of the body
 */
public record Dateline(
        String text,
        @Nullable String place,
        List<String> others,
        @Nullable Day day,
        @Nullable String agency,
        int end) {
    public Dateline {
        others = List.copyOf(others);
        if (end < 0) {
            throw new IllegalArgumentException("end " + end);
        }
    }

    /** A copy with {@code end} 0: the dateline is no longer part of the body. */
    public Dateline setApart() {
        return new Dateline(text, place, others, day, agency, 0);
    }

    /**
     * A day as datelines write it, mostly without a year.
     *
     * @param year 0 when none is written
     */
    public record Day(MonthDay monthDay, int year) {
        public Day {
            if (year != 0 && !monthDay.isValidYear(year)) {
                throw new DateTimeException(monthDay + " is no day of " + year);
            }
        }

        /**
         * The date of this day: in the year written, else in the year that puts it closest to {@code made}. Null when
         * neither is known, or none of those years has the day.
         */
        public @Nullable LocalDate date(@Nullable Instant made) {
            if (year != 0) {
                return monthDay.atYear(year);
            }
            return made == null ? null : closest(LocalDate.ofInstant(made, ZoneOffset.UTC));
        }

        private @Nullable LocalDate closest(LocalDate made) {
            LocalDate closest = null;
            for (int near = made.getYear() - 1; near <= made.getYear() + 1; near++) {
                if (monthDay.isValidYear(near)) {
                    LocalDate date = monthDay.atYear(near);
                    closest = closest == null || distance(date, made) < distance(closest, made) ? date : closest;
                }
            }
            return closest;
        }

        private static long distance(LocalDate one, LocalDate other) {
            return Math.abs(ChronoUnit.DAYS.between(one, other));
        }
    }
}
