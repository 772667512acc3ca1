package io.dateline.analyse.entity.link;

import io.dateline.article.EntityType;
import io.dateline.article.Link;
import java.util.ArrayList;
import java.util.List;
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

    /** A copy with further identifiers, each once: the share that the text names may be one that the register has. */
    Linked and(List<Link> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Link> all = new ArrayList<>(links);
        for (Link link : more) {
            if (all.stream()
                    .noneMatch(
                            had -> had.scheme() == link.scheme() && had.value().equals(link.value()))) {
                all.add(link);
            }
        }
        return new Linked(all, candidates, country, name, type);
    }
}
