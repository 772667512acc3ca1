package io.dateline.generate.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private long nanos = Long.MAX_VALUE - 5;
    private final Deadline deadline = new Deadline(Duration.ofNanos(10), () -> nanos);

    @Test
    void itRunsOut() {
        assertThat(deadline.left()).isEqualTo(Duration.ofNanos(10));
        nanos += 4;
        assertThat(deadline.left()).isEqualTo(Duration.ofNanos(6));
        nanos += 100;
        assertThat(deadline.left()).isZero();
    }

    @Test
    void whoeverLeavesHasNone() {
        deadline.end();

        assertThat(deadline.left()).isZero();
    }

    @Test
    void eachBatchHasItsOwn() {
        nanos += 100;
        deadline.renew();

        assertThat(deadline.left()).isEqualTo(Duration.ofNanos(10));
    }
}
