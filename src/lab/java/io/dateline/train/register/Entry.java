package io.dateline.train.register;

import io.dateline.analyse.entity.group.Gender;
import io.dateline.article.EntityType;
import io.dateline.article.Link;
import java.util.List;

/**
 * A row of a source, as the register takes it.
 *
 * @param kind a name of the linker's {@code RegisterKind}
 * @param item Wikidata item, or empty
 * @param country ISO 3166-1 alpha-2, or empty
 * @param name the one shown
 * @param aliases its other names
 * @param links its identifiers beside the item
 * @param until the year its office ended, 0 for none or unknown
 * @param source the file it comes from
 */
record Entry(
        String kind,
        EntityType type,
        String item,
        String country,
        String name,
        List<String> aliases,
        List<Link> links,
        Gender gender,
        int until,
        String source) {
    Entry {
        aliases = List.copyOf(aliases);
        links = List.copyOf(links);
    }
}
