package io.dateline.validate.lifecycle;

import io.dateline.words.CalendarName;
import io.dateline.words.Languages;
import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import io.dateline.words.agency.Agencies;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code desk-words.tsv} with their kinds, and the agencies, months and weekdays that other rooms know too. */
final class DeskWords {
    private static final Map<String, EnumSet<WordKind>> KINDS = load();

    private DeskWords() {}

    static Set<WordKind> kinds(String word) {
        Set<WordKind> kinds = KINDS.get(word);
        return kinds == null ? Set.of() : kinds;
    }

    private static Map<String, EnumSet<WordKind>> load() {
        Map<String, EnumSet<WordKind>> kinds = new HashMap<>();
        WordFile.rows("/validate/desk-words.tsv", 2).forEach(row -> {
            WordKind kind = WordKind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            WordLine.entries(row.get(1)).forEach(word -> add(kinds, word, kind));
        });
        Agencies.ours()
                .all()
                .forEach(agency -> agency.names().stream()
                        .filter(DeskWords::isOneWord)
                        .forEach(name -> add(kinds, name, WordKind.AGENCY)));
        for (String language : Languages.with("orders")) {
            for (CalendarName name : CalendarName.of(language)) {
                List<String> words = language.equals("en") ? name.words() : List.of(name.full());
                words.forEach(word -> add(kinds, word, WordKind.TIME));
            }
        }
        return Map.copyOf(kinds);
    }

    /** A name, and no host. */
    private static boolean isOneWord(String name) {
        return name.indexOf(' ') < 0 && name.indexOf('.') < 0;
    }

    private static void add(Map<String, EnumSet<WordKind>> kinds, String word, WordKind kind) {
        kinds.computeIfAbsent(Fold.word(word), none -> EnumSet.noneOf(WordKind.class))
                .add(kind);
    }
}
