package io.dateline.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private static final long SECOND = 1_000_000_000;

    private final StringWriter err = new StringWriter();
    private long now;

    private ProgressBar bar(boolean shown, long total) {
        return new ProgressBar(new PrintWriter(err), shown, "items", total, () -> now);
    }

    @Test
    void tellsShareSpeedAndTimeLeft() {
        ProgressBar bar = bar(true, 4);
        now = SECOND;
        bar.step();
        assertThat(err.toString()).isEqualTo("\r[########......................] 1 of 4 items, 1/s, 3 s left\u001b[K");
    }

    @Test
    void redrawsTenTimesASecondAtMost() {
        ProgressBar bar = bar(true, 4);
        bar.step();
        now = SECOND / 100;
        bar.step();
        assertThat(err.toString()).containsOnlyOnce("\r");
    }

    @Test
    void writesNothingWhenNobodyLooks() {
        ProgressBar bar = bar(false, 1);
        bar.step();
        bar.clear();
        assertThat(err.toString()).isEmpty();
    }
}
