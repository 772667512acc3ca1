package io.dateline.generate.check;

import io.dateline.article.TimeExpression;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of months and days: short forms, and those of the dates that an article's times stand for. */
final class Calendar {
    private static final List<String> FULL = List.of(
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private static final Map<String, String> SHORT = shortForms();

    private Calendar() {}

    private static Map<String, String> shortForms() {
        Map<String, String> forms = new HashMap<>();
        FULL.forEach(name -> forms.put(name.substring(0, 3), name));
        forms.put("sept", "september");
        forms.put("tues", "tuesday");
        forms.put("thurs", "thursday");
        return Map.copyOf(forms);
    }

    /** The full form of "Oct" or "Tues"; null when it is no short form of one. */
    static @Nullable String full(String folded) {
        return SHORT.get(folded);
    }

    /** The day meant, when the time is a whole date such as {@code 2026-03-02}; else null. */
    static @Nullable LocalDate day(TimeExpression time) {
        String value = time.value();
        if (value.length() < 10 || value.charAt(4) != '-') {
            return null;
        }
        try {
            return LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    static List<String> words(LocalDate day) {
        return List.of(
                day.getMonth().name().toLowerCase(Locale.ROOT),
                day.getDayOfWeek().name().toLowerCase(Locale.ROOT));
    }
}
