package io.dateline.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param documents how many were scored
 * @param low lower end of F1's 95 % interval
 * @param high upper end of it
 * @param recorded the recorded F1, 0 to 1, rounded to 4 digits; null when there is none for this run
 */
public record Result(
        String task,
        String corpus,
        String measure,
        int documents,
        Figures figures,
        double low,
        double high,
        @Nullable Double recorded) {
    /** Half a unit of the last recorded digit. */
    private static final double ROUNDING = 0.00005;

    /** Whether F1 is below the recorded one. */
    public boolean fell() {
        return recorded != null && figures.f1() < recorded - ROUNDING;
    }
}
