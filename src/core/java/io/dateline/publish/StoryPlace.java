package io.dateline.publish;

import io.dateline.article.Coordinates;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.FiledAt;
import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import io.dateline.article.Prose;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a story is set: the dateline's place; else the place in which the opening sets something, a town or region before a country,
 * and one in the country that the article is most about before another; else the town or region there that the copy comes back to;
 * else that country. A place named in passing is none of these.
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
     * @param countries that the article is about, the most first
     */
    static @Nullable StoryPlace of(
            Prose prose, List<Entity> entities, @Nullable FiledAt filedAt, Collection<String> countries) {
        if (filedAt != null) {
            return new StoryPlace(filedAt.id(), filedAt.name(), filedAt.country(), coordinates(filedAt.links()));
        }
        List<Entity> places =
                entities.stream().filter(entity -> isIn(entity, countries)).toList();
        if (places.isEmpty()) {
            return null;
        }
        String main = countries.iterator().next();
        PlacesOfEvents events = PlacesOfEvents.of(prose, entities);
        return Stream.<Predicate<Entity>>of(
                        place -> isIn(place, main) && !isCountry(place) && events.opensIn(place),
                        place -> !isCountry(place) && events.opensIn(place),
                        place -> isIn(place, main) && events.opensIn(place),
                        events::opensIn,
                        place -> isIn(place, main) && !isCountry(place) && events.isOftenIn(place),
                        place -> isIn(place, main) && isCountry(place))
                .flatMap(set -> places.stream().filter(set).limit(1))
                .findFirst()
                .map(StoryPlace::of)
                .orElse(null);
    }

    private static boolean isIn(Entity entity, Collection<String> countries) {
        return entity.type() == EntityType.PLACE
                && entity.relevance().score() > 0
                && entity.country() != null
                && countries.contains(entity.country());
    }

    private static boolean isIn(Entity place, String country) {
        return country.equals(place.country());
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
