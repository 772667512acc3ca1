package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Fold;
import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The countries and territories of ISO 3166, by code, English name and demonym. */
final class Countries {
    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, Country> byName = new HashMap<>();
    private final Map<String, Country> byDemonym = new HashMap<>();

    Countries() {
        for (List<String> line : WordFile.rows("/entity/countries.tsv", 6)) {
            Country country = new Country(
                    line.get(0),
                    line.get(1),
                    line.get(2),
                    line.get(3),
                    WordLine.cut(line.get(4), '|'),
                    WordLine.cut(line.get(5), '|'));
            byCode.put(country.code(), country);
            country.names().forEach(name -> byName.putIfAbsent(Fold.name(name), country));
            country.demonyms().forEach(name -> byDemonym.putIfAbsent(Fold.name(name), country));
        }
        byDemonym.remove("");
    }

    /** @param key a folded name */
    @Nullable
    Country named(String key) {
        return byName.get(key);
    }

    /** @param key a folded demonym */
    @Nullable
    Country ofPeople(String key) {
        return byDemonym.get(key);
    }

    @Nullable
    Country withCode(String code) {
        return byCode.get(code);
    }
}
