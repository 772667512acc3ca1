package io.dateline.story.trends;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrendsTest {
    private static final long MINUTE_MS = 60_000L;
    private static final long DAY_MS = 24 * 60 * MINUTE_MS;
    private static final long NOW = 20_000 * DAY_MS;

    private final Trends trends = new Trends();

    @Test
    void countsTheLastHourAndTheLastFiveMinutes() {
        trends.add("per:berg", NOW - 61 * MINUTE_MS, 1);
        trends.add("per:berg", NOW - 30 * MINUTE_MS, 1);
        trends.add("per:berg", NOW, 1);
        Trend trend = trends.at("per:berg", NOW + MINUTE_MS);
        assertThat(trend.inBucket()).isEqualTo(1);
        assertThat(trend.inHour()).isEqualTo(2);
    }

    @Test
    void isNotSurprisedByWhatComesAtThisHourEveryDay() {
        for (int day = 0; day <= 7; day++) {
            trends.add("org:market", NOW - day * DAY_MS, 1);
        }
        assertThat(trends.at("org:market", NOW).surprise()).isZero();
    }

    @Test
    void comparesWithTheSameHourOfTheSevenDaysBefore() {
        // Given
        for (int day = 1; day <= 7; day++) {
            trends.add("org:market", NOW - day * DAY_MS - 30 * MINUTE_MS, 2);
        }
        trends.add("org:market", NOW, 3);
        // When
        Trend trend = trends.at("org:market", NOW);
        // Then
        assertThat(trend.usual()).isEqualTo(2);
        assertThat(trend.surprise()).isEqualTo((3 - 2) / Math.sqrt(2 + 1));
    }

    @Test
    void looksAtNoOtherHourAndNoEarlierWeek() {
        for (int day = 1; day <= 7; day++) {
            trends.add("org:market", NOW - day * DAY_MS - 61 * MINUTE_MS, 5);
            trends.add("org:market", NOW - day * DAY_MS + 5 * MINUTE_MS, 5);
        }
        trends.add("org:market", NOW - 8 * DAY_MS, 5);
        assertThat(trends.at("org:market", NOW).usual()).isZero();
    }

    @Test
    void isSurprisedByWhatNeverCame() {
        for (int item = 0; item < 5; item++) {
            trends.add("per:berg", NOW, 1);
        }
        assertThat(trends.at("per:berg", NOW).surprise()).isEqualTo(5);
    }

    @Test
    void forgetsAKeyWithoutCounts() {
        trends.add("per:berg", NOW, 1);
        trends.add("per:berg", NOW, -1);
        assertThat(trends.keys()).isZero();
    }
}
