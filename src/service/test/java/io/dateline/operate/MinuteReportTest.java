package io.dateline.operate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.failure.Reason;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MinuteReportTest {
    private static final long NOW = 1_000_000;

    private final Metrics metrics = new Metrics(new SimpleMeterRegistry(), () -> Instant.ofEpochMilli(NOW));
    private final MinuteReport report = new MinuteReport(metrics);

    @Test
    void itSaysWhatCameWentOnAndWasRejectedWithTheCommonestReasonFirst() {
        metrics.delivered(90, Map.of(Reason.MALFORMED, 3, Reason.TOO_LARGE, 7), 1, NOW);

        assertThat(report.line("in the last minute"))
                .isEqualTo(
                        "in the last minute 100 items came, 90 went on, 10 were rejected (too_large 7, malformed 3)");
    }

    @Test
    void aLineSaysNothingOfMinutesBefore() {
        metrics.delivered(90, Map.of(Reason.MALFORMED, 3), 1, NOW);
        report.line("in the last minute");
        metrics.delivered(5, Map.of(), 1, NOW);

        assertThat(report.line("in the last minute"))
                .isEqualTo("in the last minute 5 items came, 5 went on, 0 were rejected");
    }

    @Test
    void ofQuietMinutesOnlyTheFirstHasALine() {
        metrics.delivered(5, Map.of(), 1, NOW);
        report.line("in the last minute");

        assertThat(report.line("in the last minute")).contains("nothing came");
        assertThat(report.line("in the last minute")).isNull();
    }

    @Test
    void whatIsStuckIsToldEachMinute() {
        metrics.timeliness().begun(NOW - 75_000);

        assertThat(report.line("in the last minute")).endsWith("; the oldest in hand is 75 s old");
        assertThat(report.line("in the last minute")).endsWith("; the oldest in hand is 75 s old");
    }
}
