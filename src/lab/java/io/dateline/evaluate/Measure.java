package io.dateline.evaluate;

/**
 * A named figure over a set of documents, computed from the sum of the documents' vectors. Because it depends on the
 * sum only, the bootstrap can draw documents many times without scoring them again.
 */
public record Measure(String name, OfSum figures) {
    /** Computes the figures from the sum of the documents' vectors. */
    @FunctionalInterface
    public interface OfSum {
        Figures of(double[] sum);
    }

    /** Each document adds (correct, in the system's output, in the gold). */
    public static Measure micro(String name) {
        return new Measure(name, sum -> Figures.ofCounts(sum[0], sum[1], sum[2]));
    }

    /** Each document adds (its precision, its recall, its F1, 1); the figures are the means. */
    public static Measure macro(String name) {
        return new Measure(
                name,
                sum -> sum[3] == 0 ? Figures.NONE : new Figures(sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]));
    }

    /** Each document adds (right, asked): one share, given as precision, recall and F1 alike. */
    public static Measure share(String name) {
        return new Measure(name, sum -> Figures.ofCounts(sum[0], sum[1], sum[1]));
    }
}
