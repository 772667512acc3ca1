package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RejectFloodTest {
    private final AtomicLong nanos = new AtomicLong();
    private final RejectFlood flood = new RejectFlood(nanos::get);

    @Test
    void fewerThanFiftyAreNoFlood() {
        flood.add(49, 49);

        assertThat(flood.isOn()).isFalse();
    }

    @Test
    void fiftyAreAFloodWhenTheyAreMoreThanAFifth() {
        flood.add(249, 50);

        assertThat(flood.isOn()).isTrue();
    }

    @Test
    void aFifthIsNoFlood() {
        flood.add(250, 50);

        assertThat(flood.isOn()).isFalse();
    }

    @Test
    void itCountsOverAMinute() {
        flood.add(25, 25);
        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        flood.add(25, 25);

        assertThat(flood.isOn()).isTrue();
    }

    @Test
    void itEndsByItself() {
        flood.add(100, 100);
        nanos.addAndGet(Duration.ofSeconds(60).toNanos());

        assertThat(flood.isOn()).isFalse();
    }
}
