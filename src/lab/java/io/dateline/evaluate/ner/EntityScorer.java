package io.dateline.evaluate.ner;

import io.dateline.article.Span;
import io.dateline.evaluate.Measure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts entities as the reference scorer {@code ner_score.py} does: exact span and type, exact span only, overlap and
 * type one to one. A system entity that sits exactly on a gold entity of an unscored type is not counted.
 */
final class EntityScorer {
    static final List<Measure> MEASURES = List.of(
            Measure.micro("exact"),
            Measure.micro("exact PER"),
            Measure.micro("exact ORG"),
            Measure.micro("exact LOC"),
            Measure.micro("span"),
            Measure.micro("overlap"));

    private static final List<Target> SCORED = List.of(Target.PER, Target.ORG, Target.LOC);

    private final boolean loose;

    EntityScorer(boolean loose) {
        this.loose = loose;
    }

    /** One vector (correct, system, gold) for each of {@link #MEASURES}. */
    List<double[]> score(String text, List<Labelled> gold, List<Labelled> system) {
        Map<Span, Target> expected = new TreeMap<>();
        Set<Span> unscored = new HashSet<>();
        for (Labelled entity : gold) {
            Span key = key(text, entity);
            if (entity.target().scored()) {
                expected.put(key, entity.target());
            } else {
                unscored.add(key);
            }
        }
        Map<Span, Target> found = new TreeMap<>();
        for (Labelled entity : system) {
            if (entity.target().scored()) {
                found.put(key(text, entity), entity.target());
            }
        }
        found.keySet().removeIf(key -> unscored.contains(key) && !expected.containsKey(key));
        return vectors(expected, found);
    }

    private Span key(String text, Labelled entity) {
        return loose ? Loosened.of(text, entity.span(), entity.target()) : entity.span();
    }

    private static List<double[]> vectors(Map<Span, Target> expected, Map<Span, Target> found) {
        List<double[]> vectors = new ArrayList<>();
        vectors.add(new double[3]);
        double[] overlap = new double[3];
        for (Target type : SCORED) {
            List<Span> gold = of(type, expected);
            List<Span> system = of(type, found);
            int exact =
                    (int) gold.stream().filter(span -> found.get(span) == type).count();
            vectors.add(new double[] {exact, system.size(), gold.size()});
            add(vectors.get(0), exact, system.size(), gold.size());
            add(overlap, overlaps(gold, system), system.size(), gold.size());
        }
        int spans = (int) expected.keySet().stream().filter(found::containsKey).count();
        vectors.add(new double[] {spans, found.size(), expected.size()});
        vectors.add(overlap);
        return vectors;
    }

    private static List<Span> of(Target type, Map<Span, Target> entities) {
        return entities.entrySet().stream()
                .filter(entry -> entry.getValue() == type)
                .map(Map.Entry::getKey)
                .sorted((a, b) -> a.start() != b.start()
                        ? Integer.compare(a.start(), b.start())
                        : Integer.compare(a.end(), b.end()))
                .toList();
    }

    /** One to one, each gold span taking the leftmost overlapping one that is free. */
    private static int overlaps(List<Span> gold, List<Span> system) {
        boolean[] used = new boolean[system.size()];
        int hits = 0;
        for (Span expected : gold) {
            for (int i = 0; i < used.length; i++) {
                if (!used[i] && system.get(i).overlaps(expected)) {
                    used[i] = true;
                    hits++;
                    break;
                }
            }
        }
        return hits;
    }

    private static void add(double[] vector, double correct, double system, double gold) {
        vector[0] += correct;
        vector[1] += system;
        vector[2] += gold;
    }
}
