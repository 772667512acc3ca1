package io.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final Measure MICRO = Measure.micro("m");

    @Test
    void documentsThatAreAllAlikeLeaveNoDoubt() {
        Bootstrap.Interval interval = Bootstrap.interval(MICRO, Collections.nCopies(20, new double[] {1, 2, 2}));

        assertThat(interval).isEqualTo(new Bootstrap.Interval(0.5, 0.5));
    }

    @Test
    void theIntervalHoldsTheFigureAndIsTheSameEachTime() {
        List<double[]> documents =
                List.of(new double[] {1, 2, 2}, new double[] {2, 2, 2}, new double[] {0, 1, 2}, new double[] {3, 3, 3});

        Bootstrap.Interval interval = Bootstrap.interval(MICRO, documents);

        assertThat(interval.low()).isLessThan(12.0 / 17);
        assertThat(interval.high()).isGreaterThan(12.0 / 17);
        assertThat(Bootstrap.interval(MICRO, documents)).isEqualTo(interval);
    }

    @Test
    void aMacroMeasureIsAMean() {
        Figures figures = Measure.macro("m").figures().of(new double[] {1.5, 1.0, 1.2, 2});

        assertThat(figures).isEqualTo(new Figures(0.75, 0.5, 0.6));
    }
}
