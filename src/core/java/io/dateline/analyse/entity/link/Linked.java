package io.dateline.analyse.entity.link;

import io.dateline.article.EntityType;
import io.dateline.article.Link;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The result of linking one entity.
 *
 * @param links the identifiers chosen; empty when unsure
 * @param candidates the identifiers considered, best first
 * @param country ISO 3166-1 alpha-2 of the place, the people or the organisation; null when unknown
 * @param name the register's name; null to keep the text's
 * @param type what the register says it is; null to keep the tagger's type
 */
public record Linked(
        List<Link> links,
        List<Link> candidates,
        @Nullable String country,
        @Nullable String name,
        @Nullable EntityType type) {
    public static final Linked NOT = new Linked(List.of(), List.of(), null, null);

    public Linked {
        links = List.copyOf(links);
        candidates = List.copyOf(candidates);
    }

    Linked(List<Link> links, List<Link> candidates, @Nullable String country, @Nullable String name) {
        this(links, candidates, country, name, null);
    }

    /** A copy with further identifiers, without duplicates. */
    Linked and(List<Link> more) {
        if (more.isEmpty()) {
            return this;
        }
        Set<Link> all = new LinkedHashSet<>(links);
        all.addAll(more);
        return new Linked(List.copyOf(all), candidates, country, name, type);
    }
}
