package io.dateline.train.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LossTest {
    private static final double STEP = 1e-6;

    @Test
    void theSlopeIsThatOfTheLoss() {
        Loss loss = new Loss(List.of(place(0.2, -0.2), place(-0.1, 0.1)));
        double[] weights = new double[SwapCandidates.SIZE];
        weights[0] = 0.7;
        double[] slope = new double[SwapCandidates.SIZE];
        double here = loss.at(weights, slope);
        weights[0] += STEP;

        double there = loss.at(weights, new double[SwapCandidates.SIZE]);

        assertThat((there - here) / STEP).isCloseTo(slope[0], within(1e-5));
    }

    @Test
    void weightsThatTakeTheBetterRivalLoseLess() {
        Loss loss = new Loss(List.of(place(0.2, -0.2)));
        double[] weights = new double[SwapCandidates.SIZE];
        double even = loss.at(weights, new double[SwapCandidates.SIZE]);
        weights[0] = 1;

        assertThat(loss.at(weights, new double[SwapCandidates.SIZE])).isLessThan(even);
    }

    private static SwapCandidates place(double first, double second) {
        double[][] values = new double[2][SwapCandidates.SIZE];
        values[0][0] = 0.5;
        values[1][0] = -0.5;
        return new SwapCandidates(values, new double[] {first, second});
    }
}
