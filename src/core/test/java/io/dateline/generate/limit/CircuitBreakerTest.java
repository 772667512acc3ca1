package io.dateline.generate.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
    private Instant now = Instant.parse("2026-03-02T09:30:00Z");
    private final List<Integer> states = new ArrayList<>();
    private final CircuitBreaker circuit = new CircuitBreaker(3, Duration.ofSeconds(30), () -> now, states::add);

    private void failTimes(int times) {
        for (int i = 0; i < times; i++) {
            circuit.failed();
        }
    }

    @Test
    void itStaysClosedBelowTheLimit() {
        failTimes(2);

        assertThat(circuit.admits()).isTrue();
    }

    @Test
    void itOpensAtTheLimit() {
        failTimes(3);

        assertThat(circuit.admits()).isFalse();
        assertThat(circuit.isOpen()).isTrue();
        assertThat(states).containsExactly(2);
    }

    @Test
    void aSuccessBeginsTheCountAnew() {
        failTimes(2);
        circuit.succeeded();
        failTimes(2);

        assertThat(circuit.admits()).isTrue();
    }

    @Test
    void afterItsTimeOneCallTriesAndOnlyOne() {
        failTimes(3);
        now = now.plusSeconds(30);

        assertThat(circuit.admits()).isTrue();
        assertThat(circuit.admits()).isFalse();
    }

    @Test
    void aTrialThatSucceedsCloses() {
        failTimes(3);
        now = now.plusSeconds(30);
        circuit.admits();
        circuit.succeeded();

        assertThat(circuit.admits()).isTrue();
        assertThat(circuit.admits()).isTrue();
        assertThat(states).containsExactly(2, 1, 0);
    }

    @Test
    void aTrialThatFailsOpensForAsLongAgain() {
        failTimes(3);
        now = now.plusSeconds(30);
        circuit.admits();
        circuit.failed();
        now = now.plusSeconds(29);

        assertThat(circuit.admits()).isFalse();
    }

    @Test
    void aTrialThatWasNotMadeLeavesTheNextOneToTry() {
        failTimes(3);
        now = now.plusSeconds(30);
        circuit.admits();
        circuit.withdrew();

        assertThat(circuit.admits()).isTrue();
    }

    @Test
    void aLateSuccessOfAnOldCallDoesNotClose() {
        failTimes(3);
        circuit.succeeded();

        assertThat(circuit.admits()).isFalse();
    }

    @Test
    void retryAfterOpensAtOnceForSoLong() {
        circuit.failed(Duration.ofMinutes(2));
        now = now.plusSeconds(119);

        assertThat(circuit.admits()).isFalse();
        now = now.plusSeconds(1);
        assertThat(circuit.admits()).isTrue();
    }

    @Test
    void retryAfterIsNotObeyedForEver() {
        circuit.failed(Duration.ofDays(1));
        now = now.plus(CircuitBreaker.LONGEST_RETRY_AFTER);

        assertThat(circuit.admits()).isTrue();
    }
}
