package io.dateline.evaluate.story;

import io.dateline.evaluate.Figures;
import io.dateline.evaluate.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares two clusterings of the same documents: B-cubed (Bagga and Baldwin 1998) and pairs. Each document adds a vector, so that parts can
 * be added up.
 */
public final class ClusterScores {
    /** Each document adds (its precision, its recall, 1); F1 is that of the means. */
    public static final Measure B_CUBED = new Measure("B-cubed", sum -> harmonic(sum[0] / sum[2], sum[1] / sum[2]));

    /** Each document adds (others rightly with it, others with it, others that should be). */
    public static final Measure PAIRS = Measure.micro("pairs");

    private ClusterScores() {}

    private static Figures harmonic(double precision, double recall) {
        double sum = precision + recall;
        return new Figures(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }

    /** The two vectors of each document, in the order of the lists. */
    public static List<List<double[]>> of(List<String> gold, List<String> system) {
        Map<String, Integer> golds = new HashMap<>();
        Map<String, Integer> systems = new HashMap<>();
        Map<List<String>, Integer> cells = new HashMap<>();
        for (int at = 0; at < gold.size(); at++) {
            golds.merge(gold.get(at), 1, Integer::sum);
            systems.merge(system.get(at), 1, Integer::sum);
            cells.merge(List.of(gold.get(at), system.get(at)), 1, Integer::sum);
        }
        List<List<double[]>> scores = new ArrayList<>();
        for (int at = 0; at < gold.size(); at++) {
            double both = cells.getOrDefault(List.of(gold.get(at), system.get(at)), 0);
            double found = systems.getOrDefault(system.get(at), 1);
            double expected = golds.getOrDefault(gold.get(at), 1);
            scores.add(List.of(
                    new double[] {both / found, both / expected, 1}, new double[] {both - 1, found - 1, expected - 1}));
        }
        return scores;
    }
}
