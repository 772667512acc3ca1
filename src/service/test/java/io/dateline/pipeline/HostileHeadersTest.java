package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dateline.enrich.Enricher;
import io.dateline.generate.limit.Deadline;
import io.dateline.publish.RejectionHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Headers and keys made to hurt: each record leaves once, and one that is turned away has the value, key and headers it came with. */
class HostileHeadersTest {
    private static final Enrichment ENRICHMENT = Enrichment.of(Enricher.load());
    private static final String GOOD = "{\"uri\":\"urn:newsml:ellery.example:1\",\"title\":\"Ferries stay in port\"}";
    private static final String BAD = "{\"title\":";

    static Stream<Arguments> tricks() {
        Headers many = new RecordHeaders();
        for (int i = 0; i < 10_000; i++) {
            many.add("h" + i, new byte[] {1});
        }
        return Stream.of(
                arguments("10,000 headers", many),
                arguments("a header of 1 MB", header("h", "x".repeat(1 << 20))),
                arguments("a header without a value", new RecordHeaders().add("h", null)),
                arguments("a header without a name", header("", "x")),
                arguments("line ends and escapes", header("h\r\n\u001b[2J", "\r\nX: y\u001b]0;x\u0007")),
                arguments("bytes that are no text", new RecordHeaders().add("content-type", new byte[] {(byte) 0xFF, 0
                        })),
                arguments("an unknown type", header("content-type", "x/y;charset=\"\r\n;;=\"")),
                arguments("the type of another format", header("content-type", "application/json; charset=utf-8; q=;")),
                arguments("a trace that is none", header("traceparent", "00-zz-" + "f".repeat(100_000))),
                arguments("one header twice", header("h", "1").add("h", "2".getBytes(UTF_8))),
                arguments(
                        "a forged rejection",
                        header(RejectionHeaders.REASON, "x\r\ny").add("dateline-rejected-dropped", new byte[0])),
                arguments("more replays than a number has", header(RejectionHeaders.REPLAYS, "9".repeat(1_000))),
                arguments(
                        "parts that are none",
                        header(RejectionHeaders.REPLAYS, "1").add(RejectionHeaders.PART, "-1,,x".getBytes(UTF_8))));
    }

    private static Headers header(String name, String value) {
        return new RecordHeaders().add(name, value.getBytes(UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tricks")
    void aBrokenItemIsTurnedAwayWithItsHeadersAsTheyCame(String name, Headers headers) {
        ProducerRecord<byte[], byte[]> sent = only(bytes("key"), bytes(BAD), headers);

        assertThat(sent.topic()).isEqualTo("news.rejected");
        assertThat(sent.value()).isEqualTo(bytes(BAD));
        assertThat(sent.key()).isEqualTo(bytes("key"));
        headers.forEach(header -> {
            if (!RejectionHeaders.isOfRejection(header.key())) {
                assertThat(sent.headers().headers(header.key())).contains(header);
            }
        });
        assertThat(new String(sent.headers().lastHeader(RejectionHeaders.REASON).value(), UTF_8))
                .matches("[a-z_0-9]+");
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                arguments("no key", null),
                arguments("an empty key", new byte[0]),
                arguments("another key", bytes("urn:newsml:ellery.example:2")),
                arguments("a key of 100 kB", new byte[100_000]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void anEventIsKeyedByItsArticleWhateverTheRecordsKey(String name, byte @Nullable [] key) {
        ProducerRecord<byte[], byte[]> sent = only(key, bytes(GOOD), new RecordHeaders());

        assertThat(sent.topic()).isEqualTo("news.enriched");
        assertThat(sent.key()).isEqualTo(bytes("urn:newsml:ellery.example:1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void aRecordWithoutAValueIsEmpty(String name, byte @Nullable [] key) {
        ProducerRecord<byte[], byte[]> sent = only(key, null, new RecordHeaders());

        assertThat(sent.key()).isEqualTo(key);
        assertThat(sent.value()).isNull();
        assertThat(sent.headers().lastHeader(RejectionHeaders.REASON).value()).isEqualTo(bytes("empty"));
    }

    /** The one record that is sent for it. */
    private static ProducerRecord<byte[], byte[]> only(
            byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        StepRig rig =
                new StepRig(Delivery.EXACTLY_ONCE, ENRICHMENT, new Deadline(Duration.ofMinutes(1), System::nanoTime));
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(
                "news.raw", 0, 0, 0, TimestampType.CREATE_TIME, 0, 0, key, value, headers, Optional.empty());
        rig.step.take(Batch.of(
                new StampedRecords(0, new ConsumerRecords<>(Map.of(StepRig.PARTITION, List.of(record)), Map.of())), 1));
        assertThat(rig.sent()).hasSize(1);
        return rig.sent().get(0);
    }

    private static byte[] bytes(String text) {
        return StepRig.bytes(text);
    }
}
