package io.dateline.story.operate;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A kill counts when the row that hides its item is committed, and not before. */
class KillDelayTest {
    private static final Instant NOW = Instant.parse("2026-03-17T10:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final KillDelay delay = new KillDelay(registry, InstantSource.fixed(NOW));

    private Timer timer() {
        return registry.get("dateline.story.kill.delay").timer();
    }

    @Test
    void aKillIsMeasuredFromItsRecordToTheCommit() {
        delay.killed(NOW.minusSeconds(90).toEpochMilli());
        delay.committed();

        assertThat(timer().max(TimeUnit.SECONDS)).isEqualTo(90);
    }

    @Test
    void eachCommitMeasuresWhatCameSinceTheLast() {
        delay.killed(NOW.toEpochMilli());
        delay.committed();
        delay.committed();

        assertThat(timer().count()).isEqualTo(1);
    }

    @Test
    void whatIsGivenUpIsNotMeasured() {
        delay.killed(NOW.toEpochMilli());
        delay.aborted();
        delay.committed();

        assertThat(timer().count()).isZero();
    }

    @Test
    void theCommitOfAnotherThreadIsNotThisOnes() throws InterruptedException {
        delay.killed(NOW.toEpochMilli());
        Thread other = new Thread(delay::committed);
        other.start();
        other.join();

        assertThat(timer().count()).isZero();
    }

    @Test
    void aRecordOfAClockThatIsAheadTookNoTime() {
        delay.killed(NOW.plusSeconds(5).toEpochMilli());
        delay.committed();

        assertThat(timer().max(TimeUnit.SECONDS)).isZero();
    }
}
