package io.dateline.publish;

import io.dateline.article.Coordinates;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.FiledAt;
import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a story is set: the dateline's place, else the most relevant place in the country that the article is most about, a town or
 * region before the country.
 *
 * @param id as the entity or the dateline has it
 * @param country ISO 3166-1 alpha-2; null when unknown
 * @param coordinates null when the register has none, as for countries
 */
record StoryPlace(
        String id,
        String name,
        @Nullable String country,
        @Nullable Coordinates coordinates) {

    /**
     * Null when there is none.
     *
     * @param entities the most relevant first
     * @param country that the article is most about; null when there is none
     */
    static @Nullable StoryPlace of(List<Entity> entities, @Nullable FiledAt filedAt, @Nullable String country) {
        if (filedAt != null) {
            return new StoryPlace(filedAt.id(), filedAt.name(), filedAt.country(), coordinates(filedAt.links()));
        }
        Entity wide = null;
        for (Entity entity : entities) {
            boolean place =
                    entity.type() == EntityType.PLACE && entity.relevance().score() > 0;
            if (place && entity.country() != null && entity.country().equals(country)) {
                if (!isCountry(entity)) {
                    return of(entity);
                }
                wide = wide == null ? entity : wide;
            }
        }
        return wide == null ? null : of(wide);
    }

    private static StoryPlace of(Entity entity) {
        return new StoryPlace(entity.id(), entity.name(), entity.country(), coordinates(entity.links()));
    }

    private static boolean isCountry(Entity place) {
        return place.links().stream()
                .anyMatch(
                        link -> link.scheme() == Scheme.ISO3166 && link.value().equals(place.country()));
    }

    private static @Nullable Coordinates coordinates(List<Link> links) {
        return links.stream()
                .map(Link::coordinates)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
