package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.enrich.Enricher;
import io.dateline.enrich.RawRecord;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import io.dateline.publish.EventHeaders;
import io.dateline.publish.RejectionHeaders;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class ResultWriterTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:01Z");
    private static final Rejection MALFORMED = new Rejection(Reason.MALFORMED, "line 1");

    private final ResultWriter writer = ResultWriter.of(TestConfig.of(Delivery.EXACTLY_ONCE), () -> NOW);
    private final ConsumerRecord<byte[], byte[]> input = StepRig.record(7, "a text");

    @Test
    void aRejectedRecordKeepsBytesKeyAndHeaders() {
        // Given what a sender set, twice even, and what the framework adds
        input.headers().add("content-type", new byte[] {(byte) 0xff, 0});
        input.headers().add("x", StepRig.bytes("1")).add("x", StepRig.bytes("2"));
        input.headers().add("__smallrye_generationId", StepRig.bytes("5"));

        // When
        ProducerRecord<byte[], byte[]> output = write(input, MALFORMED, 0).output();

        // Then
        assertThat(output.topic()).isEqualTo("news.rejected");
        assertThat(output.value()).isSameAs(input.value());
        assertThat(output.key()).isSameAs(input.key());
        assertThat(names(output.headers()))
                .startsWith("content-type", "x", "x")
                .doesNotContain("__smallrye_generationId");
        assertThat(output.headers().lastHeader("content-type").value()).containsExactly(0xff, 0);
        assertThat(text(output.headers(), RejectionHeaders.OFFSET)).isEqualTo("7");
    }

    @Test
    void aRecordRejectedAgainSaysSoOnce() {
        // Given
        input.headers().add(RejectionHeaders.REASON, StepRig.bytes("noText"));
        input.headers().add(RejectionHeaders.REPLAYS, StepRig.bytes("2"));

        // When
        ProducerRecord<byte[], byte[]> output = write(input, MALFORMED, 0).output();

        // Then
        assertThat(names(output.headers())).doesNotHaveDuplicates();
        assertThat(text(output.headers(), RejectionHeaders.REASON)).isEqualTo("malformed");
        assertThat(text(output.headers(), RejectionHeaders.REPLAYS)).isEqualTo("2");
    }

    @Test
    void aTombstoneIsRejectedAsOne() {
        ConsumerRecord<byte[], byte[]> tombstone = new ConsumerRecord<>("news.raw", 0, 1, StepRig.bytes("k"), null);

        assertThat(write(tombstone, MALFORMED, 0).output().value()).isNull();
    }

    @Test
    void theOriginHasTheRecordsTimestamp() {
        ConsumerRecord<byte[], byte[]> dated = new ConsumerRecord<>(
                "news.raw",
                0,
                7L,
                NOW.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                null,
                new byte[0],
                new RecordHeaders(),
                Optional.empty());

        assertThat(ResultWriter.origin(dated).timestamp()).isEqualTo(NOW);
    }

    @Test
    void aRecordWithoutATimestampHasNoneInItsOrigin() {
        assertThat(ResultWriter.origin(new ConsumerRecord<>("news.raw", 0, 7L, null, new byte[0]))
                        .timestamp())
                .isNull();
    }

    @Test
    void anEventSaysWhenItWasMade() {
        // When
        Headers headers = writer.write(input, passed(input), part -> false, 0)
                .get(0)
                .output()
                .headers();

        // Then
        assertThat(text(headers, EventHeaders.PROCESSED)).isEqualTo(NOW.toString());
    }

    @Test
    void theSecondTimeTheTopicIsTooSmallTheHeadersGoToo() {
        input.headers().add("huge", new byte[100]);

        Headers headers = write(input, MALFORMED, 2).output().headers();

        assertThat(names(headers)).doesNotContain("huge");
        assertThat(text(headers, RejectionHeaders.DROPPED)).isEqualTo("value headers");
    }

    @Test
    void aWholeRecordIsNotTakenForOneThatLostItsValueBefore() {
        // Given the header of an earlier rejection, or of whoever sent it
        input.headers().add(RejectionHeaders.DROPPED, StepRig.bytes("value"));

        // When
        Headers headers = write(input, MALFORMED, 0).output().headers();

        // Then
        assertThat(names(headers)).doesNotContain(RejectionHeaders.DROPPED);
    }

    @Test
    void eachItemOfARecordHasAResultAndARejectionNamesItsPart() {
        ConsumerRecord<byte[], byte[]> feed = StepRig.record(7, "several a 1; bad 2; c 3");

        List<Result> results = writer.write(feed, passed(feed), part -> false, 0);

        assertThat(results).map(Result::part).containsExactly(0, 1, 2);
        assertThat(results.get(1).output().value()).isSameAs(feed.value());
        assertThat(text(results.get(1).output().headers(), RejectionHeaders.PART))
                .isEqualTo("1");
        assertThat(names(results.get(0).output().headers())).doesNotContain(RejectionHeaders.PART);
    }

    @Test
    void anItemThatNoTopicTakesCostsOnlyItself() {
        ConsumerRecord<byte[], byte[]> feed = StepRig.record(7, "several a 1; b 2");

        List<Result> results = writer.write(feed, passed(feed), part -> Objects.equals(part, 1), 0);

        assertThat(results).map(result -> result.output().topic()).containsExactly("news.enriched", "news.rejected");
    }

    @Test
    void rejectionsThatRepeatTooManyBytesAreJoined() {
        // Given a record that, with the copies of its rejections, is one byte past the limit
        int copies = 9;
        String head = "several a 1; " + "bad 2; ".repeat(copies - 1) + "bad ";
        int size = Math.toIntExact(ResultWriter.MAX_COPIES / copies) + 1;
        ConsumerRecord<byte[], byte[]> feed = StepRig.record(7, head + "x".repeat(size - head.length()));
        ConsumerRecord<byte[], byte[]> smaller = StepRig.record(7, head + "x".repeat(size - 1 - head.length()));

        List<Result> results = writer.write(feed, passed(feed), part -> false, 0);

        assertThat(results).map(Result::items).containsExactly(1, copies);
        assertThat(text(results.get(1).output().headers(), RejectionHeaders.PART))
                .isEqualTo("1,2,3,4,5,6,7,8,9");
        assertThat(writer.write(smaller, passed(smaller), part -> false, 0)).hasSize(copies + 1);
    }

    private static List<Enricher.Outcome> passed(ConsumerRecord<byte[], byte[]> input) {
        return new PassThrough()
                .enrich(new RawRecord(input.value(), null, ResultWriter.origin(input), PartsHeader.of(input)));
    }

    private Result write(ConsumerRecord<byte[], byte[]> input, Rejection rejection, int refusals) {
        Enricher.Outcome rejected = new Enricher.Rejected(rejection, ResultWriter.origin(input));
        return writer.write(input, List.of(rejected), part -> false, refusals).get(0);
    }

    private static List<String> names(Headers headers) {
        return Arrays.stream(headers.toArray()).map(header -> header.key()).toList();
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }
}
