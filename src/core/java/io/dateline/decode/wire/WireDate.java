package io.dateline.decode.wire;

import io.dateline.words.CalendarName;
import io.dateline.words.WordLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The date at the foot of a message, in the wires' own orders of its parts: {@code 212101 GMT Nov 18} of IPTC 7901 and
 * {@code 11-23-26 1015GMT} of ANPA 1312.
 *
 * @param day the day it was sent
 * @param clock hours and minutes, such as {@code 21:01}
 * @param zone as written; null when none is
 */
record WireDate(LocalDate day, String clock, @Nullable String zone) {
    /** Years of two digits below this are of this century: the standards date from 1979. */
    private static final int CENTURY = 70;

    private static final Map<String, Integer> MONTHS = months();

    /** The date as other formats write it. */
    String written() {
        return day + " " + clock + (zone == null ? "" : " " + zone);
    }

    /** Day, hour and minute in six digits, perhaps a zone, the month's name and the year; null when it is no date. */
    static @Nullable WireDate ofTail(String line) {
        List<String> words = WordLine.words(line);
        if (words.size() < 3 || words.size() > 4 || !isSix(words.get(0))) {
            return null;
        }
        List<String> rest = new ArrayList<>(words.subList(1, words.size()));
        String zone = null;
        if (rest.size() == 3) {
            int at = WireLines.areDigits(rest.get(1)) ? 2 : 0;
            zone = rest.remove(at);
        }
        Integer month = MONTHS.get(rest.get(0).toLowerCase(Locale.ROOT).replace(".", ""));
        boolean zoned = zone == null || WireLines.areLetters(zone);
        String digits = words.get(0);
        return month == null || !zoned
                ? null
                : of(year(rest.get(1)), month, number(digits, 0), digits.substring(2), zone);
    }

    private static boolean isSix(String word) {
        return word.length() == 6 && WireLines.areDigits(word);
    }

    /** Month, day and year with hyphens, a blank, hour and minute and the zone at once; null when it is no date. */
    static @Nullable WireDate ofTrailer(String date, String time) {
        String[] parts = date.split("-", -1);
        if (parts.length != 3 || !isTwo(parts[0]) || !isTwo(parts[1]) || time.length() < 4) {
            return null;
        }
        String zone = time.substring(4).strip();
        boolean known = WireLines.areDigits(time.substring(0, 4)) && (zone.isEmpty() || WireLines.areLetters(zone));
        return known
                ? of(
                        year(parts[2]),
                        number(parts[0], 0),
                        number(parts[1], 0),
                        time.substring(0, 4),
                        zone.isEmpty() ? null : zone)
                : null;
    }

    private static boolean isTwo(String word) {
        return word.length() == 2 && WireLines.areDigits(word);
    }

    private static @Nullable WireDate of(int year, int month, int day, String clock, @Nullable String zone) {
        boolean time = number(clock, 0) < 24 && number(clock, 2) < 60;
        boolean exists = year > 0
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
        return time && exists
                ? new WireDate(LocalDate.of(year, month, day), clock.substring(0, 2) + ":" + clock.substring(2), zone)
                : null;
    }

    /** 0 when it is no year. */
    private static int year(String written) {
        if (!WireLines.areDigits(written) || (written.length() != 2 && written.length() != 4)) {
            return 0;
        }
        int year = Integer.parseInt(written);
        return written.length() == 4 ? year : year < CENTURY ? 2000 + year : 1900 + year;
    }

    private static int number(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }

    /** A short name that two languages give to different months keeps its English one, or the first. */
    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        CalendarName.of("en").forEach(name -> month(months, name));
        CalendarName.ofAll().forEach(name -> month(months, name));
        return Map.copyOf(months);
    }

    private static void month(Map<String, Integer> months, CalendarName name) {
        if (name.kind() == CalendarName.Kind.MONTH) {
            name.words().forEach(word -> months.putIfAbsent(word, name.number()));
        }
    }
}
