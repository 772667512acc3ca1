package io.dateline.evaluate.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures of {@code times_score.py} on the same rows, as it printed them. */
class TimeScorerTest {
    private static final List<Timex> GOLD = List.of(
            new Timex(new Span(0, 7), "DATE", "2019-10-08"),
            new Timex(new Span(20, 30), "DATE", "2019-W40"),
            new Timex(new Span(40, 52), "DURATION", "P3D"),
            new Timex(new Span(60, 64), "DATE", "1998"));

    private static final List<Timex> FOUND = List.of(
            new Timex(new Span(0, 7), "DATE", "2019-10-08"),
            new Timex(new Span(18, 30), "DATE", "2019-W40"),
            new Timex(new Span(42, 45), "DURATION", "P3D"),
            new Timex(new Span(40, 52), "DATE", "P4D"),
            new Timex(new Span(70, 75), "SET", "P1D"));

    @Test
    void countsAsTheReferenceScorerDoes() {
        // Given four gold times and five found: one right, one too wide, one with two candidates, one missed, one false
        List<double[]> counts = TimeScorer.score(GOLD, FOUND);

        // When / Then
        assertThat(counts)
                .containsExactly(
                        new double[] {2, 5, 4}, // value
                        new double[] {2, 5, 4}, // strict
                        new double[] {3, 5, 4}, // relaxed
                        new double[] {2, 5, 4}, // type
                        new double[] {1, 5, 4}); // strict and value
    }
}
