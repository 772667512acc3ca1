package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Name;
import io.dateline.article.EntityType;
import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Well-known people, organisations, regions and cities by name: a curated table of world knowledge, so that a name that
 * news uses without explanation ("Merkel", "the Fed", "Geneva") is linked to its usual meaning.
 */
final class Register {
    /** An acronym this short is one only when written in capitals: "WHO", not "Who". */
    private static final int SHORT = 5;

    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, List<Known>> byAcronym = new HashMap<>();

    /**
     * One entry.
     *
     * @param item Wikidata item, or empty
     * @param subdivision ISO 3166-2, or empty
     * @param country ISO 3166-1 alpha-2, or empty
     * @param name the one shown
     */
    record Known(EntityType type, String item, String subdivision, String country, String name) {
        boolean hasIdentifier() {
            return !item.isEmpty() || !subdivision.isEmpty();
        }
    }

    Register() {
        for (List<String> line : WordFile.rows("/entity/known.tsv", 4)) {
            EntityType type = EntityType.valueOf(line.get(0).toUpperCase(Locale.ROOT));
            add(type, line.get(1), "", line.get(2), WordLine.cut(line.get(3), '|'));
        }
        for (List<String> line : WordFile.rows("/entity/regions.tsv", 3)) {
            String code = line.get(0);
            String country = code.isEmpty() ? "" : code.substring(0, 2);
            add(EntityType.PLACE, line.get(1), code, country, WordLine.cut(line.get(2), '|'));
        }
    }

    private void add(EntityType type, String item, String subdivision, String country, List<String> names) {
        Known known = new Known(type, item, subdivision, country, names.get(0));
        for (String written : names) {
            Name name = Name.of(written);
            Map<String, List<Known>> index = name.isUpper() && name.key().length() <= SHORT ? byAcronym : byName;
            List<Known> namesakes = index.computeIfAbsent(name.key(), key -> new ArrayList<>(1));
            if (!namesakes.contains(known)) {
                namesakes.add(known);
            }
        }
    }

    /** Entries of that name, acronyms only if it is written like one. */
    List<Known> named(Name name) {
        List<Known> acronyms = name.isUpper() ? byAcronym.getOrDefault(name.key(), List.of()) : List.of();
        return acronyms.isEmpty() ? named(name.key()) : acronyms;
    }

    /** @param key a folded name, no acronym */
    List<Known> named(String key) {
        return byName.getOrDefault(key, List.of());
    }
}
