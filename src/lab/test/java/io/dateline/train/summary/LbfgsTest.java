package io.dateline.train.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LbfgsTest {
    private static final double[] LOWEST = {3, -2};

    @Test
    void findsTheBottomOfALongValley() {
        double[] found = Lbfgs.from(new double[2], LbfgsTest::valley);

        assertThat(found).containsExactly(LOWEST, within(1e-3));
    }

    @Test
    void staysWhereItIsLow() {
        assertThat(Lbfgs.from(LOWEST, LbfgsTest::valley)).containsExactly(LOWEST);
    }

    /** A bowl, fifty times as steep one way as the other. */
    private static double valley(double[] point, double[] slope) {
        double x = point[0] - LOWEST[0];
        double y = point[1] - LOWEST[1];
        slope[0] = 2 * x;
        slope[1] = 100 * y;
        return x * x + 50 * y * y;
    }
}
