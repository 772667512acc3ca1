package io.dateline.validate.dateline;

import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Well-known cities, which may open a dateline in small letters with nothing but a dash or an agency behind them: {@code Cape
 * Town - }. Other places need capitals, a day or an agency.
 */
final class KnownPlaces {
    private static final Set<String> CITIES = cities();

    private KnownPlaces() {}

    private static Set<String> cities() {
        Set<String> cities = new HashSet<>();
        for (List<String> row : WordFile.rows("/entity/cities.tsv", 3)) {
            WordLine.cut(row.get(2), '|').forEach(name -> cities.add(name.toLowerCase(Locale.ROOT)));
        }
        for (List<String> row : WordFile.rows("/entity/countries.tsv", 6)) {
            cities.add(row.get(2).toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(cities);
    }

    /** Whether what stands before the first comma is one. */
    static boolean isOne(String place) {
        return PlaceName.fits(place)
                && CITIES.contains(PlaceName.first(place).strip().toLowerCase(Locale.ROOT));
    }
}
