package io.dateline.analyse.entity;

import io.dateline.analyse.entity.group.Fold;
import io.dateline.article.EntityType;
import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import io.dateline.words.Sha256;
import java.util.List;

/**
 * Makes entity ids that stay the same across articles: the register's identifier where there is a link ({@code
 * geonames:1835848}), otherwise type and name ({@code per:lee-do-hoon}). A name with letters that are not ASCII even
 * without accents gets a part of its SHA-256 as well, so that different names get different ids.
 */
final class EntityIds {
    /** In this order: the user's own register first, then the one most specific to the kind of thing. */
    private static final List<Scheme> ORDER =
            List.of(Scheme.LOCAL, Scheme.ISO3166, Scheme.GEONAMES, Scheme.WIKIDATA, Scheme.LEI);

    private static final int LONGEST = 80;
    private static final int HASH_LENGTH = 8;

    private EntityIds() {}

    static String of(EntityType type, String name, List<Link> links) {
        for (Scheme scheme : ORDER) {
            for (Link link : links) {
                if (link.scheme() == scheme) {
                    return scheme.label() + ":" + link.value();
                }
            }
        }
        return prefix(type) + ":" + slug(name);
    }

    private static String prefix(EntityType type) {
        return switch (type) {
            case PERSON -> "per";
            case ORGANISATION -> "org";
            case PLACE -> "place";
            case FACILITY -> "fac";
            case GROUP -> "group";
            case PRODUCT -> "product";
            case EVENT -> "event";
            case OTHER -> "other";
        };
    }

    private static String slug(String name) {
        String key = Fold.name(name);
        StringBuilder slug = new StringBuilder(key.length());
        boolean whole = key.length() <= LONGEST;
        for (int i = 0; i < key.length() && slug.length() < LONGEST; i++) {
            char c = key.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
            whole &= c < 128;
        }
        while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        if (whole && slug.length() > 0) {
            return slug.toString();
        }
        return slug.length() == 0 ? hash(key) : slug + "-" + hash(key);
    }

    private static String hash(String key) {
        return Sha256.of(key).substring(0, HASH_LENGTH);
    }
}
