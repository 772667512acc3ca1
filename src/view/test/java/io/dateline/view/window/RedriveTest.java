package io.dateline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.publish.RejectionHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class RedriveTest {
    private final Redrive redrive = new Redrive(3);

    @Test
    void sendsWhatWasRejectedToWhereItCameFrom() {
        ConsumerRecord<byte[], byte[]> rejected = rejected(Map.of(
                RejectionHeaders.TOPIC,
                "news.raw",
                RejectionHeaders.REASON,
                "malformed",
                RejectionHeaders.REPLAYS,
                "1",
                "traceparent",
                "00-1"));

        ProducerRecord<byte[], byte[]> again = redrive.record(rejected);

        assertThat(again.topic()).isEqualTo("news.raw");
        assertThat(again.key()).isEqualTo(rejected.key());
        assertThat(again.value()).isEqualTo(rejected.value());
        Map<String, String> headers = new TreeMap<>();
        again.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        assertThat(headers).isEqualTo(Map.of(RejectionHeaders.REPLAYS, "2", "traceparent", "00-1"));
    }

    @Test
    void refusesWhatWasSentAgainTooOften() {
        assertThat(redrive.refusal(rejected(Map.of(RejectionHeaders.TOPIC, "news.raw", RejectionHeaders.REPLAYS, "3"))))
                .isPresent();
        assertThat(redrive.refusal(rejected(Map.of(RejectionHeaders.TOPIC, "news.raw", RejectionHeaders.REPLAYS, "2"))))
                .isEmpty();
    }

    @Test
    void refusesWhatLostItsValue() {
        assertThat(redrive.refusal(
                        rejected(Map.of(RejectionHeaders.TOPIC, "news.raw", RejectionHeaders.DROPPED, "value"))))
                .isPresent();
    }

    @Test
    void refusesWhatDoesNotSayWhereItCameFrom() {
        assertThat(redrive.refusal(rejected(Map.of()))).isPresent();
    }

    private static ConsumerRecord<byte[], byte[]> rejected(Map<String, String> headers) {
        ConsumerRecord<byte[], byte[]> rejected =
                new ConsumerRecord<>("news.rejected", 0, 7, bytes("key"), bytes("<broken"));
        headers.forEach((name, value) -> rejected.headers().add(name, bytes(value)));
        return rejected;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
