package io.dateline.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Percentile bootstrap over documents (Efron 1979): estimates how much F1 varies between samples of such documents. The
 * random numbers are seeded, so that the same scores give the same interval.
 */
final class Bootstrap {
    private static final int SAMPLES = 1000;
    private static final long SEED = 20191009;

    private Bootstrap() {}

    /** The middle 95 % of F1 over the samples. */
    record Interval(double low, double high) {}

    static Interval interval(Measure measure, List<double[]> documents) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] drawn = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            double[] sum = new double[documents.get(0).length];
            for (int j = 0; j < documents.size(); j++) {
                add(sum, documents.get(random.nextInt(documents.size())));
            }
            drawn[i] = measure.figures().of(sum).f1();
        }
        Arrays.sort(drawn);
        return new Interval(drawn[(int) (0.025 * SAMPLES)], drawn[(int) (0.975 * SAMPLES) - 1]);
    }

    static void add(double[] sum, double[] document) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += document[i];
        }
    }
}
