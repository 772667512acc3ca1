package io.dateline.analyse.entity.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The countries and parts of countries that an article names. A place that lies in one of them is more likely to be
 * meant than its namesakes elsewhere.
 */
final class PlaceContext {
    private static final double SAME_COUNTRY = 1.5;
    private static final double OTHER_COUNTRY = -2.5;
    private static final double SAME_DIVISION = 2.5;
    private static final double OWN_TOWN = 5;
    private static final double RIGHT_BESIDE = 9;

    private final Set<String> countries = new HashSet<>();
    private final Set<String> divisions = new HashSet<>();
    /** The identifiers of the certain towns of each division. */
    private final Map<String, Set<String>> towns = new HashMap<>();

    /** Adds a place that is certain, before the others are weighed. */
    void note(@Nullable Candidate sure) {
        if (sure != null) {
            noteCountry(sure.country());
            if (sure.value().equals(sure.division())) {
                divisions.add(sure.division());
            } else {
                towns.computeIfAbsent(sure.division(), none -> new HashSet<>()).add(sure.value());
            }
        }
    }

    void noteCountry(@Nullable String country) {
        if (country != null) {
            countries.add(country);
        }
    }

    boolean hasCountries() {
        return !countries.isEmpty();
    }

    /** @param country ISO 3166-1 alpha-2 */
    boolean has(String country) {
        return countries.contains(country);
    }

    /** The candidates weighed anew; {@code beside} is what the name right after ("Paris, Texas") may mean, or nothing. */
    List<Candidate> weigh(List<Candidate> candidates, List<Candidate> beside) {
        return candidates.stream()
                .map(candidate -> candidate.plus(here(candidate, candidates) + beside(candidate, beside)))
                .toList();
    }

    private double here(Candidate candidate, List<Candidate> namesakes) {
        double more = 0;
        boolean isCountry = candidate.value().equals(candidate.country());
        if (!isCountry && !countries.isEmpty()) {
            more += countries.contains(candidate.country()) ? SAME_COUNTRY : OTHER_COUNTRY;
        }
        String division = candidate.division();
        if (candidate.value().equals(division)) {
            more += hasTownIn(division, namesakes) ? OWN_TOWN : 0;
        } else if (!division.isEmpty() && divisions.contains(division)) {
            more += SAME_DIVISION;
        }
        return more;
    }

    /** Whether the article names a town of the division; one of the same name does not tell: New York. */
    private boolean hasTownIn(String division, List<Candidate> namesakes) {
        Set<String> others = new HashSet<>(towns.getOrDefault(division, Set.of()));
        namesakes.forEach(namesake -> others.remove(namesake.value()));
        return !others.isEmpty();
    }

    private static double beside(Candidate candidate, List<Candidate> beside) {
        for (Candidate next : beside) {
            boolean within =
                    next.value().equals(candidate.division()) || next.value().equals(candidate.country());
            if (within && !next.value().equals(candidate.value())) {
                return RIGHT_BESIDE;
            }
        }
        return 0;
    }
}
