package io.dateline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.view.window.Delays.Percentiles;
import org.junit.jupiter.api.Test;

class DelaysTest {
    private static final long NOON = 1_700_000_400_000L / 60_000 * 60_000;

    private final Delays delays = new Delays();

    @Test
    void percentilesOfEachMinute() {
        for (int millis = 1; millis <= 100; millis++) {
            delays.add(NOON, millis);
        }
        delays.add(NOON + 60_000, 7);

        assertThat(delays.minutes(NOON + 60_000))
                .hasSize(60)
                .endsWith(new Percentiles(NOON, 100, 51, 96, 100), new Percentiles(NOON + 60_000, 1, 7, 7, 7));
    }

    @Test
    void minuteWithoutItemsIsNotMeasured() {
        assertThat(delays.minutes(NOON)).allMatch(minute -> minute.p99() == -1 && minute.items() == 0);
    }

    @Test
    void hourIsAllItsMinutes() {
        delays.add(NOON - 59 * 60_000, 10);
        delays.add(NOON, 30);
        delays.add(NOON - 60 * 60_000, 5_000);

        assertThat(delays.hour(NOON).items()).isEqualTo(2);
        assertThat(delays.hour(NOON).p99()).isEqualTo(30);
    }

    @Test
    void minuteKeepsItsNewestThousandAndCountsAll() {
        for (int i = 0; i < 5_000; i++) {
            delays.add(NOON, i);
        }

        Percentiles minute = delays.hour(NOON);
        assertThat(minute.items()).isEqualTo(5_000);
        assertThat(minute.p50()).isGreaterThanOrEqualTo(4_000);
    }
}
