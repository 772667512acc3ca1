package io.dateline.validate.date;

import io.dateline.validate.date.Phrases.Match;
import io.dateline.words.CalendarName;
import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of dates and times in the languages of the wires, from {@code /validate/time-words.tsv} and the calendar of each. */
final class TimeWords {
    /** What a word does in a written time; the file says the same in lower case. */
    enum Role {
        MONTH,
        WEEKDAY,
        DAY,
        HALF,
        BEFORE,
        NOON,
        MIDNIGHT,
        HOUR,
        MINUTE,
        SECOND,
        YEAR,
        MONTH_MARK,
        DAY_MARK,
        ORDINAL,
        AT,
        JOIN,
        ZONE_BEFORE,
        ZONE_AFTER,
        LOCAL,
        END,
        ABOUT_TIME
    }

    private static final Map<Role, Phrases<String>> WORDS = load();

    private TimeWords() {}

    private static Map<Role, Phrases<String>> load() {
        Map<Role, Phrases<String>> words = new EnumMap<>(Role.class);
        for (List<String> row : WordFile.rows("/validate/time-words.tsv", 3)) {
            Role role = Role.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            Phrases<String> phrases = words.computeIfAbsent(role, none -> new Phrases<>());
            WordLine.entries(row.get(2)).forEach(name -> phrases.put(name, row.get(1)));
        }
        for (CalendarName name : CalendarName.ofAll()) {
            Role role = name.kind() == CalendarName.Kind.MONTH ? Role.MONTH : Role.WEEKDAY;
            Phrases<String> phrases = words.computeIfAbsent(role, none -> new Phrases<>());
            name.words().forEach(word -> phrases.put(word, Integer.toString(name.number())));
        }
        return words;
    }

    /** The longest name of that role at a place; null when there is none. */
    static @Nullable Match<String> at(Role role, Tokens tokens, int from) {
        Phrases<String> phrases = WORDS.get(role);
        return phrases == null ? null : phrases.at(tokens, from);
    }

    /** Where a name of that role ends that begins at a place; the place itself when there is none. */
    static int skip(Role role, Tokens tokens, int from) {
        Match<String> match = at(role, tokens, from);
        return match == null ? from : match.end();
    }

    static boolean isAt(Role role, Tokens tokens, int from) {
        return at(role, tokens, from) != null;
    }

    /** The number of the month or weekday named at a place; 0 when none is. */
    static int number(Role role, Tokens tokens, int from) {
        Match<String> match = at(role, tokens, from);
        return match == null ? 0 : Integer.parseInt(match.value());
    }
}
