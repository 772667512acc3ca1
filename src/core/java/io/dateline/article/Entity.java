package io.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place or other thing that an article names, with every mention of it.
 *
 * @param id stable within an article and, for the same name and type or the same link, across articles
 * @param name the fullest form in the text, or the register's name for it
 * @param role title or office given in the text, if any
 * @param country ISO 3166-1 alpha-2: the country of a place, or the country that a metonym such as a capital stands for
 * @param links identifiers of the entry chosen in each register; empty when no choice is sure
 * @param candidates identifiers that were considered, best first, with scores; empty when the name was not looked up
 * @param confidence calibrated probability that name and type are right, 0 to 1
 * @param mentions in text order, at least one
 */
public record Entity(
        String id,
        String name,
        EntityType type,
        @Nullable String role,
        @Nullable String country,
        List<Link> links,
        List<Link> candidates,
        Relevance relevance,
        double confidence,
        List<Mention> mentions) {
    public Entity {
        links = List.copyOf(links);
        candidates = List.copyOf(candidates);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an entity without a mention: " + id);
        }
    }

    /** A copy with this relevance. */
    public Entity with(Relevance other) {
        return new Entity(id, name, type, role, country, links, candidates, other, confidence, mentions);
    }
}
