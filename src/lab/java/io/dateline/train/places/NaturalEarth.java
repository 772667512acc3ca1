package io.dateline.train.places;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.analyse.entity.group.Fold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The populated places of Natural Earth (public domain), {@code ne_10m_populated_places} as GeoJSON: where the Wikidata items of
 * well-known cities come from. A city is found by country and name, and the place nearest to it counts.
 */
final class NaturalEarth {
    /** Two tables put a large city's centre this far apart at most, in hundred-thousandths of a degree: about 100 km. */
    private static final int NEAR = 100_000;

    private final Map<String, List<Place>> byName = new HashMap<>();

    /** @param latitude in hundred-thousandths of a degree */
    private record Place(String item, long latitude, long longitude) {}

    private record Feature(Map<String, Object> properties) {}

    static NaturalEarth read(Path file) throws IOException {
        NaturalEarth earth = new NaturalEarth();
        Map<String, Object> all = new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {});
        for (Feature feature : features(all)) {
            earth.add(feature.properties());
        }
        return earth;
    }

    private static List<Feature> features(Map<String, Object> all) {
        List<Feature> features = new ArrayList<>();
        if (all.get("features") instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> feature && feature.get("properties") instanceof Map<?, ?> properties) {
                    Map<String, Object> named = new HashMap<>();
                    properties.forEach((name, value) -> named.put(String.valueOf(name), value));
                    features.add(new Feature(named));
                }
            }
        }
        return features;
    }

    private void add(Map<String, Object> properties) {
        String item = text(properties, "wikidataid");
        if (item.isEmpty()) {
            return;
        }
        Place place = new Place(item, degrees(properties, "LATITUDE"), degrees(properties, "LONGITUDE"));
        for (String field : List.of("NAME", "NAMEASCII", "NAME_EN", "NAMEALT", "GN_ASCII")) {
            String name = Fold.name(text(properties, field));
            List<Place> namesakes =
                    byName.computeIfAbsent(text(properties, "ISO_A2") + " " + name, key -> new ArrayList<>(1));
            if (!name.isEmpty() && !namesakes.contains(place)) {
                namesakes.add(place);
            }
        }
    }

    private static String text(Map<String, Object> properties, String field) {
        return properties.get(field) instanceof String text ? text : "";
    }

    private static long degrees(Map<String, Object> properties, String field) {
        return properties.get(field) instanceof Number number ? Math.round(number.doubleValue() * 100_000) : 0;
    }

    /** The Wikidata item of a city, or empty. */
    String item(GeoNamesCity city, List<String> names) {
        Place nearest = null;
        for (String name : names) {
            for (Place place : byName.getOrDefault(city.country() + " " + Fold.name(name), List.of())) {
                if (isNear(city, place) && (nearest == null || away(city, place) < away(city, nearest))) {
                    nearest = place;
                }
            }
        }
        return item(nearest);
    }

    private static String item(@Nullable Place place) {
        return place == null ? "" : place.item();
    }

    private static boolean isNear(GeoNamesCity city, Place place) {
        return away(city, place) < NEAR;
    }

    private static long away(GeoNamesCity city, Place place) {
        return Math.abs(city.latitude() - place.latitude()) + Math.abs(city.longitude() - place.longitude());
    }
}
