package io.dateline.analyse.entity.link;

import io.dateline.article.Link.Scheme;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the candidates for a place's name: countries, their parts, regions and towns. Weights follow how the news uses
 * names: a country before all, then the cities whose name alone means them, then regions, then towns by population.
 */
final class Places {
    /**
     * The weight of a place that no register has: that of a town of 30,000 people without other evidence in the text.
     */
    static final double UNKNOWN = 4.3;

    private static final double COUNTRY = 11;
    private static final double WELL_KNOWN = 9;
    private static final double REGION = 7;
    private static final double TOWN = -5;
    private static final double PER_LOG_POPULATION = 0.9;
    private static final double CAPITAL = 2;

    private final Countries countries;
    private final Register register;
    private final PlaceIndex towns;
    private final Divisions divisions;

    Places(Countries countries, Register register, PlaceIndex towns, Divisions divisions) {
        this.countries = countries;
        this.register = register;
        this.towns = towns;
        this.divisions = divisions;
    }

    /** Whether a folded name, by itself, is that of a country, a region or a well-known city. */
    boolean isPlace(String key) {
        if (countries.named(key) != null) {
            return true;
        }
        if (!register.regions(key).isEmpty()) {
            return true;
        }
        for (PlaceIndex.Town town : towns.named(key)) {
            if (town.wellKnown()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded name is a part of a country's, or that of a region beyond countries. */
    boolean isRegion(String key) {
        return !register.regions(key).isEmpty();
    }

    /** @param key a folded name */
    List<Candidate> named(String key) {
        List<Candidate> candidates = new ArrayList<>();
        Country country = countries.named(key);
        if (country != null) {
            candidates.add(new Candidate(
                    Scheme.ISO3166, country.code(), country.item(), country.code(), "", country.name(), null, COUNTRY));
        }
        for (Known known : register.regions(key)) {
            if (known.hasIdentifier()) {
                candidates.add(region(known));
            }
        }
        for (PlaceIndex.Town town : towns.named(key)) {
            candidates.add(town(town));
        }
        return candidates;
    }

    private static Candidate region(Known known) {
        boolean coded = !known.subdivision().isEmpty();
        return new Candidate(
                coded ? Scheme.ISO3166 : Scheme.WIKIDATA,
                coded ? known.subdivision() : known.item(),
                known.item(),
                known.country(),
                known.subdivision(),
                known.name(),
                null,
                REGION);
    }

    private Candidate town(PlaceIndex.Town town) {
        double weight = PER_LOG_POPULATION * Math.log(Math.max(1, town.population())) + TOWN;
        if (town.wellKnown()) {
            weight = Math.max(weight, WELL_KNOWN) + weight / 10;
        } else if (town.capital()) {
            weight += CAPITAL;
        }
        return new Candidate(
                Scheme.GEONAMES,
                Integer.toString(town.id()),
                town.item(),
                town.country(),
                divisions.iso(town.country(), town.division()),
                null,
                town.coordinates(),
                weight);
    }
}
