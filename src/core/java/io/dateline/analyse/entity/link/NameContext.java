package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Cluster;
import io.dateline.analyse.entity.group.Name;
import io.dateline.analyse.entity.link.Names.Meanings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an article says for or against a meaning of a name: its countries, the offices it gives, what else it names. */
final class NameContext {
    private static final double SAME_COUNTRY = 1.5;
    private static final double OTHER_COUNTRY = -1.5;
    private static final double OFFICE = 1.5;
    private static final double LONG_AGO = -1.5;
    private static final double ALIKE = 2.5;

    /** Office holders of before are history; news names them seldom, and their namesakes often. */
    private static final int YEAR_OF_HISTORY = 1990;

    private final PlaceContext places;
    private final Map<RegisterKind, Integer> kinds = new EnumMap<>(RegisterKind.class);

    NameContext(PlaceContext places, List<Meanings> meanings) {
        this.places = places;
        for (Meanings one : meanings) {
            one.known().stream().map(Known::kind).distinct().forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        }
    }

    /** @param form the form of its name that the register has */
    double weight(Known known, Cluster cluster, Name form) {
        return country(known, form) + company(known.kind()) + office(known, cluster);
    }

    private double country(Known known, Name form) {
        if (known.country().isEmpty() || !places.hasCountries() || isKnownEverywhere(known, form)) {
            return 0;
        }
        return places.has(known.country()) ? SAME_COUNTRY : OTHER_COUNTRY;
    }

    /** A word alone of what is only notable, "PTI", is often something else in another country. */
    private static boolean isKnownEverywhere(Known known, Name form) {
        return known.kind() == RegisterKind.WELL_KNOWN || (known.kind() == RegisterKind.NOTABLE && form.size() > 1);
    }

    /** A club stands beside another club or its league, a party beside another party. */
    private double company(RegisterKind kind) {
        return switch (kind) {
            case CLUB -> count(RegisterKind.CLUB) + count(RegisterKind.COMPETITION) > 1 ? ALIKE : 0;
            case PARTY -> count(RegisterKind.PARTY) > 1 ? ALIKE : 0;
            default -> 0;
        };
    }

    private int count(RegisterKind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    private static double office(Known known, Cluster cluster) {
        if (known.kind() != RegisterKind.POLITICIAN) {
            return 0;
        }
        boolean history = known.until() > 0 && known.until() < YEAR_OF_HISTORY;
        return (cluster.role() == null ? 0 : OFFICE) + (history ? LONG_AGO : 0);
    }
}
