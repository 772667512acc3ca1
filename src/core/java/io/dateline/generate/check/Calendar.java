package io.dateline.generate.check;

import io.dateline.article.TimeExpression;
import io.dateline.words.CalendarName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of months and weekdays: expands short forms, and names the dates that an article's time expressions mean. */
final class Calendar {
    private static final Map<String, String> SHORT = shortForms();

    private Calendar() {}

    private static Map<String, String> shortForms() {
        Map<String, String> forms = new HashMap<>();
        for (CalendarName name : CalendarName.of("en")) {
            name.words().stream()
                    .filter(word -> !word.equals(name.full()))
                    .forEach(word -> forms.put(word, name.full()));
        }
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
