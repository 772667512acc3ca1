package io.dateline.view.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendlinesTest {
    private final Trendlines lines = new Trendlines();

    @Test
    void keepsTheNewestOfEach() {
        lines.take(List.of(trend("per:a", "08:00", 2, 1.5), trend("per:b", "08:05", 1, 0.4)));
        lines.take(List.of(trend("per:a", "08:10", 3, 2.5)));

        assertThat(lines.lately("per:a")).map(Trendline::lastHour).contains(3);
        assertThat(lines.lately("per:b")).map(Trendline::surprise).contains(0.4);
        assertThat(lines.asOf()).isEqualTo(Instant.parse("2026-11-30T08:10:00Z").toEpochMilli());
    }

    @Test
    void whatWasCountedAnHourAgoSaysNothingOfNow() {
        lines.take(List.of(trend("per:a", "08:00", 2, 1.5), trend("per:b", "09:00", 1, 0.4)));

        assertThat(lines.lately("per:a")).isEmpty();
        assertThat(lines.lately("per:b")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{]", "[]", "{}", "{\"id\": \"a\", \"bucket\": \"noon\"}"})
    void whatIsNoTrendChangesNothing(String value) {
        lines.take(List.of(record(value)));

        assertThat(lines.asOf()).isEqualTo(Trendlines.NEVER);
        assertThat(lines.lately("a")).isEmpty();
    }

    @ParameterizedTest(name = "{0} items, usually {1}")
    @CsvSource({"0, 0", "3, 0", "5, 2", "1, 8.5", "40, 40"})
    void surpriseTellsTheUsual(int items, double usual) {
        double surprise = (items - usual) / Math.sqrt(usual + 1);

        assertThat(new Trendline(0, items, surprise).usual()).isCloseTo(usual, within(1e-9));
    }

    private static ConsumerRecord<byte[], byte[]> trend(String id, String time, int hour, double surprise) {
        return record("""
                {"id": "%s", "kind": "entity", "bucket": "2026-11-30T%s:00Z", "count": 1, "lastHour": %d, "surprise": %s}
                """.formatted(id, time, hour, surprise));
    }

    private static ConsumerRecord<byte[], byte[]> record(String value) {
        return new ConsumerRecord<>("t", 0, 0, new byte[0], value.getBytes(StandardCharsets.UTF_8));
    }
}
