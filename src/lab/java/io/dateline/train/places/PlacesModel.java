package io.dateline.train.places;

import io.dateline.analyse.entity.group.Fold;
import io.dateline.models.ModelCard;
import io.dateline.train.ModelWriter;
import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the place index: towns of at least 5,000 inhabitants and every capital, with the curated cities of {@code
 * cities.tsv} marked as the ones their names mean and reachable under their English names.
 */
public final class PlacesModel {
    private static final int SMALLEST = 5_000;

    /** A name of one letter is no name anybody could link. */
    private static final int SHORTEST_NAME = 2;

    /** Front coding keeps lengths in one byte. */
    private static final int LONGEST_NAME = 120;

    private PlacesModel() {}

    /** One row of the index. */
    record Row(String name, GeoNamesCity city, String item, boolean wellKnown) {}

    /** The result of the training, for the model card. */
    public record Made(ModelCard card, int rows, List<String> unmatched) {}

    /** @param places the populated places of Natural Earth */
    public static Made write(Path cities, Path places, Path folder, String version) throws IOException {
        List<String> unmatched = new ArrayList<>();
        List<Row> rows = rows(CitiesFile.read(cities), NaturalEarth.read(places)::item, unmatched);
        ModelCard card = ModelWriter.write(folder, "places", version, "CC-BY-4.0", PlaceRows.encode(rows));
        return new Made(card, rows.size(), unmatched);
    }

    /** Finds a city's Wikidata item by its names; empty for none. */
    interface Items {
        String of(GeoNamesCity city, List<String> names);
    }

    static List<Row> rows(List<GeoNamesCity> cities, Items items, List<String> unmatched) {
        Map<String, List<GeoNamesCity>> byName = new HashMap<>();
        for (GeoNamesCity city : cities) {
            byName.computeIfAbsent(city.country() + " " + Fold.name(city.name()), key -> new ArrayList<>())
                    .add(city);
        }
        List<Row> rows = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (List<String> line : WordFile.rows("/entity/cities.tsv", 3)) {
            List<String> names = WordLine.cut(line.get(2), '|');
            GeoNamesCity city = find(byName, line.get(0), line.get(1), names);
            if (city == null) {
                unmatched.add(names.get(0));
                continue;
            }
            String item = items.of(city, names);
            names.forEach(name -> add(rows, taken, new Row(Fold.name(name), city, item, true)));
            add(rows, taken, new Row(Fold.name(city.name()), city, item, true));
        }
        for (GeoNamesCity city : cities) {
            if (isWorthKeeping(city)) {
                add(rows, taken, new Row(Fold.name(city.name()), city, "", false));
            }
        }
        rows.sort(Comparator.comparing(Row::name)
                .thenComparing(row -> -row.city().population())
                .thenComparing(row -> row.city().id()));
        return rows;
    }

    private static void add(List<Row> rows, Set<String> taken, Row row) {
        int length = row.name().length();
        if (length >= SHORTEST_NAME
                && length <= LONGEST_NAME
                && taken.add(row.city().id() + " " + row.name())) {
            rows.add(row);
        }
    }

    /** Parts of towns are left out: their names repeat the town's or each other's. */
    private static boolean isWorthKeeping(GeoNamesCity city) {
        return city.feature().equals("PPLC")
                || (city.population() >= SMALLEST && !city.feature().equals("PPLX"));
    }

    private static @Nullable GeoNamesCity find(
            Map<String, List<GeoNamesCity>> byName, String country, String division, List<String> names) {
        GeoNamesCity best = null;
        for (String name : names) {
            for (GeoNamesCity city : byName.getOrDefault(country + " " + Fold.name(name), List.of())) {
                boolean fits = division.isEmpty() || division.equals(city.division());
                if (fits && (best == null || city.population() > best.population())) {
                    best = city;
                }
            }
        }
        return best;
    }
}
