package io.dateline.analyse.entity;

import io.dateline.article.EntityType;
import io.dateline.article.Link;
import io.dateline.words.WordFile;
import io.dateline.words.agency.Outlets;
import java.util.Locale;
import java.util.Set;

/**
 * What an entity is to the news it is named in: its subject as likely as not, or one of those that most articles name in
 * passing.
 */
enum Standing {
    /** A person, an organisation, an event, a thing. */
    SUBJECT(1),
    /** A town, a river, a region. */
    PLACE(0.65),
    COUNTRY(0.65),
    /** The people of a country or a continent, the adjective made of its name, and a quarter of the sky. */
    PEOPLE(0.3),
    /** A paper, a channel, an agency, a platform: mostly where something was said. */
    OUTLET(0.35);

    private static final Set<String> WIDE = WordFile.words("/words/en/wide-names.txt");

    private final double share;

    Standing(double share) {
        this.share = share;
    }

    /** What is left of its points, 0 to 1. */
    double share() {
        return share;
    }

    /**
     * @param hasCountry whether it lies in a country or stands for one
     */
    static Standing of(EntityType type, String name, boolean hasCountry, Iterable<Link> links) {
        if ((type == EntityType.PLACE || type == EntityType.GROUP) && WIDE.contains(name.toLowerCase(Locale.ROOT))) {
            return PEOPLE;
        }
        if (type == EntityType.PLACE) {
            return isCountry(links) ? COUNTRY : PLACE;
        }
        if (type == EntityType.GROUP) {
            return hasCountry ? PEOPLE : SUBJECT;
        }
        boolean mayBe = type == EntityType.ORGANISATION || type == EntityType.PRODUCT;
        return mayBe && Outlets.isOutlet(name.toLowerCase(Locale.ROOT)) ? OUTLET : SUBJECT;
    }

    private static boolean isCountry(Iterable<Link> links) {
        for (Link link : links) {
            if (link.scheme() == Link.Scheme.ISO3166 && link.value().indexOf('-') < 0) {
                return true;
            }
        }
        return false;
    }
}
