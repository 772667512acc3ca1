package io.dateline.chaos.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.publish.EventHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class StoryReadingTest {
    private final StoryReading reading = new StoryReading("news.enriched", "news.relations");

    private static ConsumerRecord<byte[], byte[]> relation(String kind, String uri) {
        String value = "{\"uri\": \"%s\", \"eventId\": \"e1\", \"relation\": \"%s\"}".formatted(uri, kind);
        return new ConsumerRecord<>("news.relations", 0, 7, uri.getBytes(UTF_8), value.getBytes(UTF_8));
    }

    @Test
    void relationOfAKillIsItsOutcomeAndThoseOfTheTextsThatShareItAreNot() {
        // Given
        ConsumerRecord<byte[], byte[]> kill =
                new ConsumerRecord<>("news.enriched", 2, 5, "urn:a".getBytes(UTF_8), new byte[0]);
        kill.headers().add(EventHeaders.ID, "e1".getBytes(UTF_8));
        reading.sent(kill);

        // Then
        assertThat(reading.isOutcome(relation("canceled", "urn:a"))).isTrue();
        assertThat(reading.outcome(relation("canceled", "urn:a")).origin()).isEqualTo(new Origin(2, 5));
        assertThat(reading.isOutcome(relation("based_on_retracted", "urn:b"))).isFalse();
    }
}
