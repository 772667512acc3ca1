package io.dateline.publish;

import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.FiledAt;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which countries an article is about, 1 to 100 each, the most first: the relevance of the places, peoples and organisations of
 * each, and of the dateline. A country far behind the first is named in passing and left out. The shares were chosen on
 * articles whose countries an editor had marked; each could be a fifth more or less with the same result.
 */
final class CountryWeights {
    /** A people stands for its country more than its adjective's points say, which are cut to three tenths for being one. */
    private static final double PEOPLE = 1.95;

    /** Organisations and people of a country are often elsewhere. */
    private static final double OTHER = 0.65;

    /** Points of the place where the article was written. */
    private static final int DATELINE = 40;

    /** Of the first country's points, what another one must have. */
    private static final double LEAST_SHARE = 0.3;

    /** Points that another one must have, about those of one mention in the second half. */
    private static final int LEAST = 15;

    /** The heaviest weight; what a country has beyond it says no more, and others are not measured by it. */
    private static final int MOST = 100;

    private CountryWeights() {}

    /** ISO 3166-1 alpha-2 codes with their weights, the heaviest first. */
    static Map<String, Integer> of(List<Entity> entities, @Nullable FiledAt filedAt) {
        Map<String, Double> points = new LinkedHashMap<>();
        for (Entity entity : entities) {
            if (entity.country() != null) {
                points.merge(
                        entity.country(),
                        share(entity.type()) * entity.relevance().score(),
                        Double::sum);
            }
        }
        if (filedAt != null && filedAt.country() != null) {
            points.merge(filedAt.country(), (double) DATELINE, Double::sum);
        }
        double most = points.values().stream()
                .mapToDouble(value -> Math.min(MOST, value))
                .max()
                .orElse(0);
        return points.entrySet().stream()
                .filter(country -> country.getValue() > 0)
                .filter(country ->
                        country.getValue() >= most || country.getValue() >= Math.max(LEAST, LEAST_SHARE * most))
                .sorted(Collections.reverseOrder(Map.Entry.comparingByValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        country -> (int) Math.max(1, Math.min(MOST, Math.round(country.getValue()))),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static double share(EntityType type) {
        return type == EntityType.PLACE ? 1 : type == EntityType.GROUP ? PEOPLE : OTHER;
    }
}
