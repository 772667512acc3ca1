package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.enrich.Enricher;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import io.dateline.publish.Event;
import io.dateline.publish.EventHeaders;
import io.dateline.publish.Origin;
import io.dateline.publish.RejectionHeaders;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Writes an outcome as the record to send. A rejected item keeps its bytes, key and headers as they came, with the reason in
 * further headers, as far as the rejected topic takes a record of that size.
 */
final class ResultWriter {
    /** Prefix of the headers that the framework adds to each polled record. */
    private static final String FRAMEWORK = "__smallrye_";

    private static final byte[] NOTHING = {};

    private final String enriched;
    private final String rejected;
    private final InstantSource clock;

    ResultWriter(DatelineConfig.Topics topics, InstantSource clock) {
        this.enriched = topics.enriched();
        this.rejected = topics.rejected();
        this.clock = clock;
    }

    /**
     * @param poison how often the topics refused what was made of this record: with each, less of it is sent
     */
    Result write(ConsumerRecord<byte[], byte[]> input, Enricher.Outcome outcome, int poison) {
        return outcome.match(
                published -> published(input, published.event(), poison),
                rejected -> rejected(input, rejected.rejection(), poison));
    }

    private Result published(ConsumerRecord<byte[], byte[]> input, Event event, int poison) {
        return poison == 0
                ? new Result(input, event(input, event), null)
                : rejected(input, new Rejection(Reason.EVENT_TOO_LARGE, "no room in " + enriched), poison - 1);
    }

    private ProducerRecord<byte[], byte[]> event(ConsumerRecord<byte[], byte[]> input, Event event) {
        Headers headers = new RecordHeaders();
        event.headers().forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
        put(
                headers,
                EventHeaders.RECEIVED,
                Instant.ofEpochMilli(input.timestamp()).toString());
        put(headers, EventHeaders.PROCESSED, clock.instant().toString());
        return new ProducerRecord<>(enriched, null, event.key().getBytes(UTF_8), event.value(), headers);
    }

    private Result rejected(ConsumerRecord<byte[], byte[]> input, Rejection rejection, int poison) {
        Headers headers = new RecordHeaders();
        if (poison < 2) {
            original(input).forEach(headers::add);
        }
        // Of an earlier rejection, from which the record was sent again.
        headers.remove(RejectionHeaders.DROPPED);
        if (poison > 0) {
            put(headers, RejectionHeaders.DROPPED, poison < 2 ? "value" : "value headers");
        }
        reason(input, rejection).forEach((name, value) -> put(headers, name, value));
        byte @Nullable [] value = poison == 0 ? input.value() : NOTHING;
        return new Result(input, new ProducerRecord<>(rejected, null, input.key(), value, headers), rejection);
    }

    private static Map<String, String> reason(ConsumerRecord<byte[], byte[]> input, Rejection rejection) {
        return RejectionHeaders.of(rejection, origin(input), replays(input));
    }

    private static Iterable<Header> original(ConsumerRecord<byte[], byte[]> input) {
        Headers kept = new RecordHeaders();
        for (Header header : input.headers()) {
            if (!header.key().startsWith(FRAMEWORK)) {
                kept.add(header);
            }
        }
        return kept;
    }

    static Origin origin(ConsumerRecord<byte[], byte[]> input) {
        Instant timestamp = input.timestamp() < 0 ? null : Instant.ofEpochMilli(input.timestamp());
        return new Origin(input.topic(), input.partition(), input.offset(), timestamp);
    }

    private static int replays(ConsumerRecord<byte[], byte[]> input) {
        Header header = input.headers().lastHeader(RejectionHeaders.REPLAYS);
        if (header == null || header.value() == null) {
            return 0;
        }
        try {
            return Integer.parseInt(new String(header.value(), UTF_8));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(UTF_8));
    }
}
