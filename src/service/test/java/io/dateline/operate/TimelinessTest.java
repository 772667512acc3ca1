package io.dateline.operate;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimelinessTest {
    private static final long NOW = Instant.parse("2026-03-17T06:00:00Z").toEpochMilli();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Timeliness timeliness = new Timeliness(meters, () -> Instant.ofEpochMilli(NOW));

    @Test
    void theLagIsTheAgeOfTheOldestItemInHand() {
        timeliness.begun(NOW - 90_000);

        assertThat(lag()).isEqualTo(90);
    }

    @Test
    void withNothingInHandThereIsNoLag() {
        timeliness.begun(NOW - 90_000);
        timeliness.done();

        assertThat(lag()).isZero();
    }

    @Test
    void recordsWithoutATimeHaveNoAge() {
        timeliness.begun(-1);

        assertThat(lag()).isZero();
    }

    @Test
    void theTimeOfAKillIsFromItsRecordToItsEvent() {
        timeliness.killed(NOW - 4_000);

        assertThat(meters.get("dateline.kill.delay").timer().max(TimeUnit.SECONDS))
                .isEqualTo(4);
    }

    @Test
    void aProviderWasHeardWhenItsNewestItemCame() {
        timeliness.heard("ellery-press", NOW - 1_000);
        timeliness.heard("ellery-press", NOW - 60_000);

        assertThat(heard("ellery-press")).isEqualTo((NOW - 1_000) / 1000.0);
    }

    @Test
    void providersWithoutEndShareASeries() {
        for (int i = 0; i <= Timeliness.MOST_PROVIDERS + 10; i++) {
            timeliness.heard("sender-" + i, NOW);
        }

        assertThat(meters.find("dateline.provider.last.timestamp").gauges()).hasSize(Timeliness.MOST_PROVIDERS + 1);
        assertThat(heard(Timeliness.OTHER)).isEqualTo(NOW / 1000.0);
    }

    private double lag() {
        return meters.get("dateline.lag").gauge().value();
    }

    private double heard(String provider) {
        return meters.get("dateline.provider.last.timestamp")
                .tag("provider", provider)
                .gauge()
                .value();
    }
}
