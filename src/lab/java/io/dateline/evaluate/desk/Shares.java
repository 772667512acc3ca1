package io.dateline.evaluate.desk;

import io.dateline.evaluate.Figures;
import io.dateline.evaluate.Measure;

/**
 * Precision and recall that count different things: what the event gives may be right without being required, and one
 * thing of the event may be two of the gold.
 */
final class Shares {
    static final int RIGHT = 0;
    static final int GIVEN = 1;
    static final int FOUND = 2;
    static final int GOLD = 3;

    private Shares() {}

    /** Each document adds (right, given, found, gold). */
    static Measure measure(String name) {
        return new Measure(name, Shares::figures);
    }

    private static Figures figures(double[] sum) {
        double precision = sum[GIVEN] == 0 ? 0 : sum[RIGHT] / sum[GIVEN];
        double recall = sum[GOLD] == 0 ? 0 : sum[FOUND] / sum[GOLD];
        double both = precision + recall;
        return new Figures(precision, recall, both == 0 ? 0 : 2 * precision * recall / both);
    }
}
