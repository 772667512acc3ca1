package io.dateline.analyse.entity.link;

import io.dateline.article.Coordinates;
import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A register entry that a name may mean.
 *
 * @param scheme the register that counts as its identifier
 * @param value the identifier there
 * @param item Wikidata item, or empty
 * @param country ISO 3166-1 alpha-2, or empty
 * @param division ISO 3166-2, or empty
 * @param name the register's name; null to keep the text's
 * @param coordinates null when the register has none
 * @param weight how likely the name means it, as a natural logarithm up to a constant
 */
record Candidate(
        Scheme scheme,
        String value,
        String item,
        String country,
        String division,
        @Nullable String name,
        @Nullable Coordinates coordinates,
        double weight) {
    Candidate plus(double more) {
        return more == 0
                ? this
                : new Candidate(scheme, value, item, country, division, name, coordinates, weight + more);
    }

    boolean isCountry() {
        return scheme == Scheme.ISO3166 && value.equals(country);
    }

    /** Its identifiers, the register's first. */
    List<Link> links(double score) {
        List<Link> links = new ArrayList<>(2);
        links.add(new Link(scheme, value, score, coordinates));
        if (scheme != Scheme.WIKIDATA && !item.isEmpty()) {
            links.add(new Link(Scheme.WIKIDATA, item, score));
        }
        return links;
    }
}
