package io.dateline.cli.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.publish.RejectionHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedriveTest {
    private static final byte[] KEY = {1, 2};
    private static final byte[] VALUE = {3, (byte) 0xff};

    @Test
    void bytesKeyAndOwnHeadersGoBackAsTheyCame() {
        ProducerRecord<byte[], byte[]> again = new Redrive(3, null)
                .record(rejected(Map.of(
                        "x-feed",
                        "a7",
                        RejectionHeaders.TOPIC,
                        "news.raw",
                        RejectionHeaders.REASON,
                        "malformed",
                        RejectionHeaders.REPLAYS,
                        "1")));

        assertThat(again.topic()).isEqualTo("news.raw");
        assertThat(again.key()).isEqualTo(KEY);
        assertThat(again.value()).isEqualTo(VALUE);
        assertThat(names(again)).containsExactlyInAnyOrder("x-feed", RejectionHeaders.REPLAYS);
    }

    @Test
    void thePartsThatWereTurnedAwayGoAlong() {
        ProducerRecord<byte[], byte[]> again = new Redrive(3, null)
                .record(rejected(Map.of(RejectionHeaders.TOPIC, "news.raw", RejectionHeaders.PART, "1,4")));

        assertThat(new String(again.headers().lastHeader(RejectionHeaders.PART).value(), StandardCharsets.UTF_8))
                .isEqualTo("1,4");
    }

    @Test
    void theReplayCountGoesUpByOne() {
        ProducerRecord<byte[], byte[]> again =
                new Redrive(3, "elsewhere").record(rejected(Map.of(RejectionHeaders.REPLAYS, "1")));

        assertThat(new String(
                        again.headers().lastHeader(RejectionHeaders.REPLAYS).value(), StandardCharsets.UTF_8))
                .isEqualTo("2");
    }

    @Test
    void aRecordAtTheMostReplaysIsRefused() {
        Map<String, String> twice = Map.of(RejectionHeaders.TOPIC, "news.raw", RejectionHeaders.REPLAYS, "2");

        assertThat(new Redrive(3, null).refusal(rejected(twice))).isNull();
        assertThat(new Redrive(2, null).refusal(rejected(twice)))
                .isEqualTo("was sent again 2 times, the most allowed is 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", "value headers"})
    void aRecordThatLostItsValueIsRefusedAndNamesWhereTheItemIs(String dropped) {
        // Given
        RejectedRecord empty = rejected(Map.of(
                RejectionHeaders.TOPIC, "news.raw",
                RejectionHeaders.PARTITION, "3",
                RejectionHeaders.OFFSET, "77",
                RejectionHeaders.DROPPED, dropped));

        // Then
        assertThat(new Redrive(3, null).refusal(empty)).contains(dropped, "news.raw 3:77");
        assertThat(new Redrive(3, "elsewhere").refusal(empty)).contains("news.raw 3:77");
    }

    @Test
    void aRecordOfUnknownOriginNeedsATopic() {
        assertThat(new Redrive(3, null).refusal(rejected(Map.of()))).contains("--to");
        assertThat(new Redrive(3, "news.raw").refusal(rejected(Map.of()))).isNull();
    }

    private static RejectedRecord rejected(Map<String, String> headers) {
        ConsumerRecord<byte[], byte[]> data = new ConsumerRecord<>("news.rejected", 0, 7, KEY, VALUE);
        headers.forEach((name, value) -> data.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new RejectedRecord(data);
    }

    private static List<String> names(ProducerRecord<byte[], byte[]> sent) {
        List<String> names = new ArrayList<>();
        for (Header header : sent.headers()) {
            names.add(header.key());
        }
        return names;
    }
}
