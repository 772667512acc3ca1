package io.dateline.evaluate.time;

import io.dateline.evaluate.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts time expressions as the reference scorer {@code times_score.py} does, after TempEval-3: equal spans (strict),
 * overlapping spans paired one to one, equal spans first and then the larger overlap (relaxed), and of the relaxed pairs
 * those with the same value, the same type, and the same value on an equal span.
 */
final class TimeScorer {
    static final List<Measure> MEASURES = List.of(
            Measure.micro("value"),
            Measure.micro("strict"),
            Measure.micro("relaxed"),
            Measure.micro("type"),
            Measure.micro("strict and value"));

    private TimeScorer() {}

    private record Pair(Timex gold, Timex found, int goldAt, int foundAt) {
        boolean same() {
            return gold.span().equals(found.span());
        }

        int overlap() {
            return Math.min(gold.span().end(), found.span().end())
                    - Math.max(gold.span().start(), found.span().start());
        }

        boolean sameValue() {
            return gold.value().equals(found.value());
        }
    }

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::same)
            .thenComparing(Pair::overlap)
            .reversed()
            .thenComparing(Pair::goldAt)
            .thenComparing(Pair::foundAt);

    /** One vector (correct, found, gold) for each of {@link #MEASURES}. */
    static List<double[]> score(List<Timex> gold, List<Timex> found) {
        List<Pair> pairs = pairs(gold, found);
        long value = pairs.stream().filter(Pair::sameValue).count();
        long strict = pairs.stream().filter(Pair::same).count();
        long type = pairs.stream()
                .filter(pair -> pair.gold.type().equals(pair.found.type()))
                .count();
        long both =
                pairs.stream().filter(pair -> pair.same() && pair.sameValue()).count();
        List<double[]> vectors = new ArrayList<>();
        for (long correct : new long[] {value, strict, pairs.size(), type, both}) {
            vectors.add(new double[] {correct, found.size(), gold.size()});
        }
        return vectors;
    }

    private static List<Pair> pairs(List<Timex> gold, List<Timex> found) {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                if (gold.get(g).span().overlaps(found.get(f).span())) {
                    candidates.add(new Pair(gold.get(g), found.get(f), g, f));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        Set<Integer> goldTaken = new HashSet<>();
        Set<Integer> foundTaken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!goldTaken.contains(pair.goldAt) && !foundTaken.contains(pair.foundAt)) {
                goldTaken.add(pair.goldAt);
                foundTaken.add(pair.foundAt);
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
