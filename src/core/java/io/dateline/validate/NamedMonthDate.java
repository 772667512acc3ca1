package io.dateline.validate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date with an English month name, its parts in any order: {@code Mon, 23 Nov 2026 18:05:00 +0000},
 * {@code Mon Nov 23 18:05:00 UTC 2026}, {@code November 23, 2026 6:05 PM}. What a part is shows in its form.
 */
final class NamedMonthDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private int day;
    private int month;
    private int year;
    private @Nullable LocalTime time;
    private @Nullable ZoneOffset zone;

    private NamedMonthDate() {}

    /** Null when a part makes no sense, or day, month or year is missing. */
    static @Nullable Instant parse(String text) {
        NamedMonthDate date = new NamedMonthDate();
        for (String part : text.replace(',', ' ').split(" ", -1)) {
            if (!part.isEmpty() && !date.take(part)) {
                return null;
            }
        }
        if (date.day == 0 || date.month == 0 || date.year == 0) {
            return null;
        }
        LocalTime clock = date.time == null ? LocalTime.MIDNIGHT : date.time;
        ZoneOffset offset = date.zone == null ? ZoneOffset.UTC : date.zone;
        return LocalDateTime.of(LocalDate.of(date.year, date.month, date.day), clock)
                .toInstant(offset);
    }

    private boolean take(String part) {
        if (part.indexOf(':') > 0 && Character.isDigit(part.charAt(0))) {
            time = Dates.time(part.length() == 4 || part.length() == 7 ? "0" + part : part);
            return time != null;
        }
        return Dates.isDigits(part, 0, part.length()) ? takeNumber(part) : takeWord(part);
    }

    /** One or two digits are the day first and then a year of RFC 822, four are the year. */
    private boolean takeNumber(String part) {
        int number = part.length() <= 4 ? Integer.parseInt(part) : 0;
        if (part.length() <= 2 && day == 0) {
            day = number;
            return day > 0;
        }
        if (year != 0 || (part.length() != 4 && part.length() != 2)) {
            return false;
        }
        year = part.length() == 4 ? number : number < 70 ? 2000 + number : 1900 + number;
        return year > 0;
    }

    private boolean takeWord(String part) {
        String word = part.toLowerCase(Locale.ROOT).replace(".", "");
        if (word.equals("am") || word.equals("pm")) {
            return halfDay(word);
        }
        if (word.length() >= 3 && Character.isLetter(word.charAt(0)) && takeName(word)) {
            return true;
        }
        boolean hasZone = zone != null;
        zone = Dates.zone(part);
        return !hasZone && zone != null;
    }

    private boolean takeName(String word) {
        String start = word.substring(0, 3);
        if (MONTHS.contains(start) && month == 0) {
            month = MONTHS.indexOf(start) + 1;
            return true;
        }
        return DAYS.contains(start);
    }

    private boolean halfDay(String word) {
        if (time == null || time.getHour() > 12) {
            return false;
        }
        int hour = time.getHour() % 12;
        time = time.withHour(word.equals("pm") ? hour + 12 : hour);
        return true;
    }
}
