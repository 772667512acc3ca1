package io.dateline.evaluate;

/** Precision, recall and F1, each 0 to 1. */
public record Figures(double precision, double recall, double f1) {
    public static final Figures NONE = new Figures(0, 0, 0);

    public static Figures ofCounts(double correct, double system, double gold) {
        double precision = system == 0 ? 0 : correct / system;
        double recall = gold == 0 ? 0 : correct / gold;
        double sum = precision + recall;
        return new Figures(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }
}
