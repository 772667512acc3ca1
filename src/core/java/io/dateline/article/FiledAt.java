package io.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place a dateline names, as the registers have it: found by itself, whether or not the copy names the place too.
 *
 * @param id as an entity of that place has it, so that the two can be joined
 * @param name the register's name; the dateline's when no register is sure
 * @param country ISO 3166-1 alpha-2; null when unknown
 * @param links the identifiers chosen; empty when unsure
 */
public record FiledAt(String id, String name, @Nullable String country, List<Link> links) {
    public FiledAt {
        links = List.copyOf(links);
    }
}
