package io.dateline.decode.html;

import io.dateline.words.CalendarName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a day in words that a page shows, such as {@code Published on 23 November 2026, 10:15}. It is not read here. */
final class WrittenDates {
    /** UTF-16 units of a shown text that are looked at. */
    static final int MAX_LENGTH = 300;

    private static final Set<String> MONTHS = months();

    /** Words and signs that may stand between the parts of a date, in small letters. */
    private static final Set<String> BETWEEN = Set.of("de", "of", "del", "st", "nd", "rd", "th", "er", "º", "ª", "ος");

    private WrittenDates() {}

    private static Set<String> months() {
        Set<String> words = new HashSet<>();
        for (CalendarName name : CalendarName.ofAll()) {
            if (name.kind() == CalendarName.Kind.MONTH) {
                words.addAll(name.words());
            }
        }
        return Set.copyOf(words);
    }

    private record Part(String text, int start, int end) {
        private boolean isNumber(int min, int max) {
            if (text.length() > 4 || !areDigits(text)) {
                return false;
            }
            int number = Integer.parseInt(text);
            return number >= min && number <= max;
        }

        private boolean isYear() {
            return text.length() == 4 && isNumber(1990, 2100);
        }

        private boolean isDay() {
            return text.length() <= 2 && isNumber(1, 31);
        }

        private boolean isMonthName() {
            return MONTHS.contains(text);
        }
    }

    /** The first day in a text as written; null when there is none. */
    static @Nullable String first(String shown) {
        String text = shown.substring(0, Math.min(shown.length(), MAX_LENGTH));
        if (!hasFourFigures(text)) {
            return null;
        }
        List<Part> parts = parts(text);
        for (int i = 0; i + 2 < parts.size(); i++) {
            Part one = parts.get(i);
            Part two = parts.get(i + 1);
            Part three = parts.get(i + 2);
            if (isDate(one, two, three) && three.end() - one.start() <= 40) {
                int end = three.isYear() || !text.startsWith("日", three.end()) ? three.end() : three.end() + 1;
                return text.substring(one.start(), end);
            }
        }
        return null;
    }

    /** Whether a year may stand in a text: most have none. */
    private static boolean hasFourFigures(String text) {
        int figures = 0;
        for (int i = 0; i < text.length() && figures < 4; i++) {
            figures = isDigit(text.charAt(i)) ? figures + 1 : 0;
        }
        return figures == 4;
    }

    private static boolean isDate(Part one, Part two, Part three) {
        boolean named = (one.isDay() && two.isMonthName()) || (one.isMonthName() && two.isDay());
        boolean figures = one.isDay() && two.isDay() && (one.isNumber(1, 12) || two.isNumber(1, 12));
        return ((named || figures) && three.isYear()) || (one.isYear() && two.isNumber(1, 12) && three.isDay());
    }

    /** Runs of letters and runs of figures, less the words between the parts of a date. */
    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            boolean digit = isDigit(text.charAt(at));
            while (at < text.length()
                    && Character.isLetterOrDigit(text.charAt(at))
                    && isDigit(text.charAt(at)) == digit) {
                at++;
            }
            if (at == start) {
                at++;
                continue;
            }
            String word = text.substring(start, at).toLowerCase(Locale.ROOT);
            if (!BETWEEN.contains(word) && !word.equals("年") && !word.equals("月")) {
                parts.add(new Part(word, start, at));
            }
        }
        return parts;
    }

    private static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
