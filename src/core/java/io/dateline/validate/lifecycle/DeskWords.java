package io.dateline.validate.lifecycle;

import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code desk-words.tsv} with their kinds. */
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
            WordLine.entries(row.get(1))
                    .forEach(word -> kinds.computeIfAbsent(Fold.word(word), w -> EnumSet.noneOf(WordKind.class))
                            .add(kind));
        });
        return Map.copyOf(kinds);
    }
}
