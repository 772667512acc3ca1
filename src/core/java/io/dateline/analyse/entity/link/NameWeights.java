package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Name;
import io.dateline.article.EntityType;
import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import java.util.List;

/**
 * How likely a name alone means an entry of the register, as a natural logarithm of odds against anything else. Set by hand on the
 * linking sets (docs/decisions/links.md): names of several words are nearly always theirs, those of one word seldom.
 */
final class NameWeights {
    /** The text gives the share that the register has: no doubt is left. */
    private static final double SAME_SECURITY = 6;

    /** "TBS" for a notable body that the register shows under its full name: each country has others of those letters. */
    private static final double LETTERS = -1.5;

    /** "Chris Jones" is a senator, a player and a neighbour; most countries have a "Ministry of Transport". */
    private static final double DOUBTFUL = -3;

    private NameWeights() {}

    static double of(Known known, Name form) {
        double weight = form.size() > 1 ? several(known.kind()) : one(known.kind(), form.isUpper());
        if (known.doubtful() && known.kind() != RegisterKind.WELL_KNOWN) {
            return weight + DOUBTFUL;
        }
        return isOfLetters(known, form) ? weight + LETTERS : weight;
    }

    private static boolean isOfLetters(Known known, Name form) {
        return known.kind() == RegisterKind.NOTABLE
                && known.type() == EntityType.ORGANISATION
                && form.size() == 1
                && form.isUpper()
                && Name.of(known.name()).size() > 1;
    }

    private static double several(RegisterKind kind) {
        return switch (kind) {
            case WELL_KNOWN -> 4;
            case NOTABLE -> 3;
            case INSTITUTION, AIRLINE, COMPETITION -> 2.5;
            case COMPANY -> 2;
            case POLITICIAN, PARTY, CLUB, NEWSPAPER -> 1.5;
            case BRAND -> 1;
            case REGION -> 0;
        };
    }

    private static double one(RegisterKind kind, boolean capitals) {
        return switch (kind) {
            case WELL_KNOWN -> capitals ? 4 : 2;
            case NOTABLE -> capitals ? 1 : 0.5;
            case INSTITUTION, PARTY, CLUB, NEWSPAPER -> -1.5;
            case COMPANY, AIRLINE, BRAND, COMPETITION -> -1;
            case POLITICIAN, REGION -> -3;
        };
    }

    /** @param securities what the copy gives in brackets behind the name */
    static double security(Known known, List<Link> securities) {
        for (Link security : securities) {
            for (Link own : known.others()) {
                if (own.scheme() == security.scheme() && symbol(own).equals(symbol(security))) {
                    return SAME_SECURITY;
                }
            }
        }
        return 0;
    }

    /** A ticker's symbol without its market, since copy names markets in many ways. */
    private static String symbol(Link link) {
        String value = link.value();
        if (link.scheme() != Scheme.TICKER) {
            return value;
        }
        String symbol = value.substring(value.indexOf(':') + 1);
        int dot = symbol.indexOf('.');
        return dot < 0 ? symbol : symbol.substring(0, dot);
    }
}
