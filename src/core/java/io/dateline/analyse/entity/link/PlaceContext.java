package io.dateline.analyse.entity.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The countries and parts of countries that an article names. A place that lies in one of them is more likely to be
 * meant than its namesakes elsewhere.
 */
final class PlaceContext {
    private static final double SAME_COUNTRY = 1.5;
    private static final double SAME_DIVISION = 2.5;
    private static final double OWN_TOWN = 5;
    private static final double RIGHT_BESIDE = 9;

    private final Set<String> countries = new HashSet<>();
    private final Set<String> divisions = new HashSet<>();
    private final Set<String> townsOf = new HashSet<>();

    /** Adds a place that is certain, before the others are weighed. */
    void note(@Nullable Candidate sure) {
        if (sure != null) {
            noteCountry(sure.country());
            (sure.value().equals(sure.division()) ? divisions : townsOf).add(sure.division());
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
                .map(candidate -> candidate.plus(here(candidate) + beside(candidate, beside)))
                .toList();
    }

    private double here(Candidate candidate) {
        double more = 0;
        if (countries.contains(candidate.country()) && !candidate.value().equals(candidate.country())) {
            more += SAME_COUNTRY;
        }
        boolean isDivision = candidate.value().equals(candidate.division());
        Set<String> telling = isDivision ? townsOf : divisions;
        if (!candidate.division().isEmpty() && telling.contains(candidate.division())) {
            more += isDivision ? OWN_TOWN : SAME_DIVISION;
        }
        return more;
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
