package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DepartureTest {
    @Test
    void itEndsTheProcessOnceTheLimitIsOver() throws Exception {
        // Given
        CountDownLatch halted = new CountDownLatch(1);

        // When
        new Departure(Duration.ofMillis(1), halted::countDown).begin();

        // Then
        assertThat(halted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void itDoesNotWaitInTheCallersThreadAndLeavesAQuickerStopAlone() {
        // Given
        CountDownLatch halted = new CountDownLatch(1);

        // When
        new Departure(Duration.ofHours(1), halted::countDown).begin();

        // Then
        assertThat(halted.getCount()).isOne();
    }
}
