package io.dateline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.view.window.Backlog.Minute;
import io.dateline.view.window.Lag.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private static final long NOON = 1_700_000_400_000L / 60_000 * 60_000;
    private static final long MINUTE = 60_000;

    private final Backlog backlog = new Backlog(() -> Reading.NONE);

    @Test
    void countsWhatCameBetweenTheEndsOfTwoMinutes() {
        backlog.take(NOON + 5_000, new Reading(100, 4));
        backlog.take(NOON + 55_000, new Reading(130, 6));
        backlog.take(NOON + MINUTE, new Reading(140, 0));

        List<Minute> minutes = backlog.minutes(NOON + MINUTE);

        assertThat(minutes).hasSize(60).endsWith(new Minute(NOON, -1, 6), new Minute(NOON + MINUTE, 10, 0));
        assertThat(backlog.waiting()).isZero();
    }

    @Test
    void doesNotGuessWhereNobodyLooked() {
        backlog.take(NOON, new Reading(100, 4));
        backlog.take(NOON + 2 * MINUTE, new Reading(180, 4));
        backlog.take(NOON + 2 * MINUTE, Reading.NONE);

        assertThat(backlog.minutes(NOON + 2 * MINUTE))
                .endsWith(
                        new Minute(NOON, -1, 4),
                        new Minute(NOON + MINUTE, -1, -1),
                        new Minute(NOON + 2 * MINUTE, -1, 4));
        assertThat(backlog.waiting()).isEqualTo(Lag.UNKNOWN);
    }

    @Test
    void hourAgoIsForgotten() {
        backlog.take(NOON, new Reading(100, 4));

        assertThat(backlog.minutes(NOON + 61 * MINUTE)).allMatch(minute -> minute.waiting() == -1);
    }
}
