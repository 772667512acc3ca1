package io.dateline.analyse.entity.link;

import io.dateline.article.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the candidates of one name. Each gets its share of all weights, among them the weight of a meaning that
 * no register has. No candidate is chosen whose share is below three fifths.
 */
final class Choice {
    private static final double SURE_ENOUGH = 0.6;
    private static final int MOST_CANDIDATES = 5;

    private Choice() {}

    /** @param unknown weight of the name meaning something else altogether */
    static Linked of(List<Candidate> candidates, double unknown) {
        if (candidates.isEmpty()) {
            return Linked.NOT;
        }
        List<Candidate> ranked = withTheirTowns(candidates);
        ranked.sort(Comparator.comparingDouble(Candidate::weight).reversed().thenComparing(Candidate::value));
        double sum = Math.exp(unknown);
        for (Candidate candidate : ranked) {
            sum += Math.exp(candidate.weight());
        }
        List<Link> shown = new ArrayList<>();
        for (Candidate candidate : ranked.subList(0, Math.min(ranked.size(), MOST_CANDIDATES))) {
            if (!candidate.value().isEmpty()) {
                shown.add(candidate.links(share(candidate, sum)).get(0));
            }
        }
        Candidate best = ranked.get(0);
        double share = share(best, sum);
        if (share < SURE_ENOUGH) {
            return new Linked(List.of(), shown, null, null);
        }
        String country = best.country().isEmpty() ? null : best.country();
        return new Linked(best.links(share), shown, country, best.name());
    }

    /** A country and the town of its name in it are one meaning, the country: Singapore, Luxembourg. */
    private static List<Candidate> withTheirTowns(List<Candidate> candidates) {
        List<Candidate> all = new ArrayList<>(candidates);
        for (Candidate country : candidates) {
            if (country.isCountry()) {
                double sum = Math.exp(country.weight());
                for (Candidate town : candidates) {
                    if (!town.isCountry() && town.country().equals(country.country())) {
                        sum += Math.exp(town.weight());
                        all.remove(town);
                    }
                }
                all.set(all.indexOf(country), country.plus(Math.log(sum) - country.weight()));
            }
        }
        return all;
    }

    /** The candidate that would be chosen; null when unsure. */
    static @Nullable Candidate sure(List<Candidate> candidates, double unknown) {
        Linked linked = of(candidates, unknown);
        for (Candidate candidate : candidates) {
            if (!linked.links().isEmpty()
                    && candidate.value().equals(linked.links().get(0).value())) {
                return candidate;
            }
        }
        return null;
    }

    /** The candidate's share, rounded so that it is the same on every platform. */
    private static double share(Candidate candidate, double sum) {
        return Math.round(1000 * Math.exp(candidate.weight()) / sum) / 1000.0;
    }
}
