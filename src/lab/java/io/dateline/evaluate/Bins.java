package io.dateline.evaluate;

import java.util.Locale;

/**
 * Confidences and outcomes in ten bins of equal width: for each how many, the sum of their confidences and how many were
 * right. The figure is 1 less the expected calibration error (Naeini, Cooper and Hauskrecht, AAAI 2015).
 */
public final class Bins {
    private static final int BINS = 10;
    private static final int FIELDS = 3;

    private final double[] counts = new double[BINS * FIELDS];

    public void add(double confidence, boolean right) {
        int at = FIELDS * Math.min(BINS - 1, (int) (confidence * BINS));
        counts[at]++;
        counts[at + 1] += confidence;
        counts[at + 2] += right ? 1 : 0;
    }

    public double[] counts() {
        return counts.clone();
    }

    public static Figures figures(double[] sum) {
        double all = 0;
        double error = 0;
        for (int at = 0; at < sum.length; at += FIELDS) {
            all += sum[at];
            error += Math.abs(sum[at + 1] - sum[at + 2]);
        }
        double good = all == 0 ? 0 : 1 - error / all;
        return new Figures(good, good, good);
    }

    /** A line a bin: how many, their mean confidence and the share that was right. */
    public static String table(String title, double[] sum) {
        StringBuilder lines =
                new StringBuilder(String.format(Locale.ROOT, "%-28s %6s %6s %6s%n", title, "given", "mean", "right"));
        for (int bin = 0; bin < BINS; bin++) {
            double n = sum[bin * FIELDS];
            if (n > 0) {
                lines.append(String.format(
                        Locale.ROOT,
                        "%.1f-%.1f %27.0f %6.3f %6.3f%n",
                        bin / (double) BINS,
                        (bin + 1) / (double) BINS,
                        n,
                        sum[bin * FIELDS + 1] / n,
                        sum[bin * FIELDS + 2] / n));
            }
        }
        return lines.toString();
    }
}
