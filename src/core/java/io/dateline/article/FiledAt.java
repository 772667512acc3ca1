package io.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place a dateline names, linked to the registers. It is linked whether or not the copy names the place too.
 *
 * @param id the same id that an entity of this place has, so that the two can be joined
 * @param name the name in the register; the name in the dateline when no link is sure
 * @param country ISO 3166-1 alpha-2; null when unknown
 * @param links the identifiers chosen; empty when unsure
 */
public record FiledAt(String id, String name, @Nullable String country, List<Link> links) {
    public FiledAt {
        links = List.copyOf(links);
    }
}
