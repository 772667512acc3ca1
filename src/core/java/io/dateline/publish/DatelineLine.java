package io.dateline.publish;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A dateline taken apart: {@code SEOUL, Oct. 8 (Yonhap) --} has the place {@code SEOUL}, the day 8 October and the agency
 * {@code Yonhap}.
 *
 * @param place as written; null when there is none
 * @param day without its year, which no dateline has; null when there is none
 * @param agency in brackets; null when there is none
 */
record DatelineLine(
        @Nullable String place,
        @Nullable MonthDay day,
        @Nullable String agency) {
    /** How each month begins in English, German, French, Spanish and Portuguese. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene"),
            List.of("feb", "f\u00e9v", "fev"),
            List.of("mar", "m\u00e4r"),
            List.of("apr", "avr", "abr"),
            List.of("may", "mai"),
            List.of("jun", "juin"),
            List.of("jul", "juil"),
            List.of("aug", "ago", "ao\u00fb"),
            List.of("sep", "set"),
            List.of("oct", "okt", "out"),
            List.of("nov"),
            List.of("dec", "dez", "dic", "d\u00e9c"));

    static @Nullable DatelineLine read(@Nullable String dateline) {
        if (dateline == null) {
            return null;
        }
        int open = dateline.indexOf('(');
        int close = dateline.indexOf(')', open + 1);
        String agency =
                open >= 0 && close > open ? dateline.substring(open + 1, close).strip() : "";
        String rest = open >= 0 ? dateline.substring(0, open) : withoutDash(dateline);
        MonthDay day = null;
        StringJoiner place = new StringJoiner(", ");
        for (String part : rest.split(",", -1)) {
            MonthDay read = day == null ? day(part.strip()) : null;
            if (read != null) {
                day = read;
            } else if (!part.isBlank()) {
                place.add(part.strip());
            }
        }
        return new DatelineLine(orNull(place.toString()), day, orNull(agency));
    }

    /** The day in the year that brings it closest to when the item was made. */
    @Nullable
    LocalDate date(LocalDate made) {
        if (day == null) {
            return null;
        }
        LocalDate closest = day.atYear(made.getYear());
        for (int year = made.getYear() - 1; year <= made.getYear() + 1; year++) {
            LocalDate candidate = day.atYear(year);
            if (distance(candidate, made) < distance(closest, made)) {
                closest = candidate;
            }
        }
        return closest;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static String withoutDash(String dateline) {
        int end = dateline.length();
        while (end > 0 && " -\u2013\u2014".indexOf(dateline.charAt(end - 1)) >= 0) {
            end--;
        }
        return dateline.substring(0, end);
    }

    /** "Oct. 8", "October 8", "8 October" or "8. Oktober". */
    private static @Nullable MonthDay day(String part) {
        int gap = part.indexOf(' ');
        if (gap < 0) {
            return null;
        }
        String first = part.substring(0, gap);
        String second = part.substring(gap + 1).strip();
        String number = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        return month(first) > 0 ? day(month(first), second) : day(month(second), number);
    }

    private static @Nullable MonthDay day(int month, String day) {
        if (month == 0
                || day.isEmpty()
                || day.length() > 2
                || !day.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
            return null;
        }
        try {
            return MonthDay.of(month, Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** 1 to 12, or 0 when it is no month. */
    private static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int month = 1; month <= MONTHS.size(); month++) {
            if (MONTHS.get(month - 1).stream().anyMatch(lower::startsWith)) {
                return month;
            }
        }
        return 0;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
