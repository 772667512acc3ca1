package io.dateline.operate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.failure.Reason;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MetricsTest {
    @Test
    void theBooksBalance() {
        // Given batches of every mixture
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Metrics metrics = new Metrics(meters, Clock.systemUTC());
        Random random = new Random(1);

        // When
        for (int i = 0; i < 100; i++) {
            Map<Reason, Integer> rejected = new EnumMap<>(Reason.class);
            for (Reason reason : Reason.values()) {
                rejected.put(reason, random.nextInt(3));
            }
            metrics.delivered(random.nextInt(500), rejected, 1_000, 0);
        }

        // Then
        double rejected = meters.get("dateline.items.rejected").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
        double published = meters.get("dateline.items.published").counter().count();
        assertThat(rejected).isPositive();
        assertThat(meters.get("dateline.items.received").counter().count()).isEqualTo(published + rejected);
    }

    @Test
    void everyReasonIsThereFromTheStart() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Metrics unused = new Metrics(meters, Clock.systemUTC());

        assertThat(meters.get("dateline.items.rejected").counters()).hasSize(Reason.values().length);
    }
}
