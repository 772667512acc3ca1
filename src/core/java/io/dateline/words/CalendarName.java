package io.dateline.words;

import java.util.List;
import java.util.Locale;

/**
 * The names of a month or a weekday in one language, from {@code /words/LANGUAGE/calendar.tsv}.
 *
 * @param number 1 for January and for Monday
 * @param words in lower case, the full one first
 */
public record CalendarName(Kind kind, int number, List<String> words) {
    /** The two kinds of calendar names. */
    public enum Kind {
        MONTH,
        WEEKDAY
    }

    public CalendarName {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a " + kind + " without a name");
        }
        if (number < 1 || number > (kind == Kind.MONTH ? 12 : 7)) {
            throw new IllegalArgumentException(kind + " " + number);
        }
    }

    /** @param language the folder of a language that has such a file, such as {@code en} */
    public static List<CalendarName> of(String language) {
        return WordFile.lines("/words/" + language + "/calendar.tsv").stream()
                .map(CalendarName::read)
                .toList();
    }

    /** Those of every language that has such a file. */
    public static List<CalendarName> ofAll() {
        return Languages.with("calendar").stream()
                .flatMap(language -> of(language).stream())
                .toList();
    }

    private static CalendarName read(WordLine line) {
        List<String> cells = line.cells(3);
        try {
            Kind kind = Kind.valueOf(cells.get(0).toUpperCase(Locale.ROOT));
            return new CalendarName(kind, Integer.parseInt(cells.get(1)), WordLine.words(cells.get(2)));
        } catch (IllegalArgumentException unfit) {
            throw line.fault("no month or weekday with its number and names");
        }
    }

    /** The full name. */
    public String full() {
        return words.get(0);
    }
}
