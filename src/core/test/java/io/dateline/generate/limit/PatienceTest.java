package io.dateline.generate.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private long nanos = Long.MAX_VALUE - 5;
    private final Patience patience = new Patience(Duration.ofNanos(10), () -> nanos);

    @Test
    void itRunsOut() {
        assertThat(patience.left()).isEqualTo(Duration.ofNanos(10));
        nanos += 4;
        assertThat(patience.left()).isEqualTo(Duration.ofNanos(6));
        nanos += 100;
        assertThat(patience.left()).isZero();
    }

    @Test
    void whoeverLeavesHasNone() {
        patience.end();

        assertThat(patience.left()).isZero();
    }

    @Test
    void eachBatchHasItsOwn() {
        nanos += 100;
        patience.renew();

        assertThat(patience.left()).isEqualTo(Duration.ofNanos(10));
    }
}
