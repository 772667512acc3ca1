package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Gender;
import io.dateline.article.EntityType;
import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of a register: something that a name may mean.
 *
 * @param kind where the entry comes from and what it is
 * @param item Wikidata item, or empty
 * @param subdivision ISO 3166-2, or empty
 * @param country ISO 3166-1 alpha-2, or empty
 * @param name the one shown
 * @param others its identifiers in other registers
 * @param gender of a person, where the source says
 * @param doubtful whether the name asked for is not enough alone: many bear it, or few call it so
 * @param until the year a politician's last known office ended, 0 for none or unknown
 */
record Known(
        EntityType type,
        RegisterKind kind,
        String item,
        String subdivision,
        String country,
        String name,
        List<Link> others,
        Gender gender,
        boolean doubtful,
        int until) {
    Known {
        others = List.copyOf(others);
    }

    boolean hasIdentifier() {
        return !item.isEmpty() || !subdivision.isEmpty() || !others.isEmpty();
    }

    /**
     * Every identifier, the one that names the entity first.
     *
     * @param score how sure it is that this entry is meant
     */
    List<Link> links(double score) {
        List<Link> links = new ArrayList<>(others.size() + 1);
        if (!item.isEmpty()) {
            links.add(new Link(Scheme.WIKIDATA, item, score));
        }
        for (Link other : others) {
            links.add(new Link(other.scheme(), other.value(), score));
        }
        return links;
    }
}
