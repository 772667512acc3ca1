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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
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

    /**
     * Bytes that one record's rejections may have in all before they are joined: eight records of the size that a broker
     * takes by default. A hostile feed of 1,000 broken items in 1 MiB would become 1 GiB.
     */
    static final long MAX_COPIES = 8L * 1024 * 1024;

    private final String enriched;
    private final String rejected;
    private final Map<String, String> marks;
    private final InstantSource clock;

    /**
     * @param enriched the topic of events
     * @param rejected the topic of rejections
     * @param marks headers of every event that say who delivers it
     */
    ResultWriter(String enriched, String rejected, Map<String, String> marks, InstantSource clock) {
        this.enriched = enriched;
        this.rejected = rejected;
        this.marks = Map.copyOf(marks);
        this.clock = clock;
    }

    /** What the service itself writes. */
    static ResultWriter of(DatelineConfig config, InstantSource clock) {
        Map<String, String> marks = Map.of(EventHeaders.GROUP, config.group());
        return new ResultWriter(config.topics().enriched(), config.topics().rejected(), marks, clock);
    }

    /**
     * @param outcomes of one record's items, in their order
     * @param hasNoRoom whether the topic of events refused what was made of an item, by its number
     * @param refusals how often this record's rejections were refused: with each, less of it is sent
     */
    List<Result> write(
            ConsumerRecord<byte[], byte[]> input,
            List<Enricher.Outcome> outcomes,
            Predicate<@Nullable Integer> hasNoRoom,
            int refusals) {
        List<Result> results = new ArrayList<>(outcomes.size());
        for (Enricher.Outcome outcome : outcomes) {
            boolean isRefused = hasNoRoom.test(outcome.origin().part());
            results.add(outcome.match(
                    published -> isRefused
                            ? rejected(input, parts(published.origin()), noRoom(), refusals)
                            : published(input, published),
                    rejected -> rejected(input, parts(rejected.origin()), rejected.rejection(), refusals)));
        }
        return copies(results) > MAX_COPIES ? together(input, results) : results;
    }

    private Result published(ConsumerRecord<byte[], byte[]> input, Enricher.Published item) {
        return new Result(input, parts(item.origin()), event(input, item.event()), null, 0);
    }

    private Rejection noRoom() {
        return new Rejection(Reason.EVENT_TOO_LARGE, "no room in " + enriched);
    }

    private static List<Integer> parts(Origin origin) {
        return origin.part() == null ? List.of() : List.of(origin.part());
    }

    /** Bytes of the record that its rejections repeat. */
    private static long copies(List<Result> results) {
        long bytes = 0;
        for (Result result : results) {
            byte @Nullable [] value = result.output().value();
            bytes += result.rejection() == null || value == null ? 0 : value.length;
        }
        return bytes;
    }

    /** Those turned away for one reason as one: each rejection has a copy of the whole record. */
    private List<Result> together(ConsumerRecord<byte[], byte[]> input, List<Result> results) {
        List<Result> joined = new ArrayList<>();
        Map<Reason, List<Result>> byReason = new EnumMap<>(Reason.class);
        for (Result result : results) {
            if (result.rejection() == null || result.output().value().length == 0) {
                joined.add(result);
            } else {
                byReason.computeIfAbsent(result.rejection().reason(), none -> new ArrayList<>())
                        .add(result);
            }
        }
        byReason.values().forEach(same -> {
            List<Integer> parts =
                    same.stream().flatMap(one -> one.parts().stream()).toList();
            joined.add(rejected(input, parts, Objects.requireNonNull(same.get(0).rejection()), 0));
        });
        return joined;
    }

    private ProducerRecord<byte[], byte[]> event(ConsumerRecord<byte[], byte[]> input, Event event) {
        Headers headers = new RecordHeaders();
        event.headers().forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
        marks.forEach((name, value) -> put(headers, name, value));
        put(
                headers,
                EventHeaders.RECEIVED,
                Instant.ofEpochMilli(input.timestamp()).toString());
        put(headers, EventHeaders.PROCESSED, clock.instant().toString());
        return new ProducerRecord<>(enriched, null, event.key().getBytes(UTF_8), event.value(), headers);
    }

    private Result rejected(
            ConsumerRecord<byte[], byte[]> input, List<Integer> parts, Rejection rejection, int refusals) {
        Headers headers = new RecordHeaders();
        if (refusals < 2) {
            original(input).forEach(headers::add);
        }
        // Of an earlier rejection, from which the record was sent again.
        headers.remove(RejectionHeaders.DROPPED);
        if (refusals > 0) {
            put(headers, RejectionHeaders.DROPPED, refusals < 2 ? "value" : "value headers");
        }
        reason(input, rejection).forEach((name, value) -> put(headers, name, value));
        if (!parts.isEmpty()) {
            put(headers, RejectionHeaders.PART, PartsHeader.write(parts));
        }
        byte @Nullable [] value = refusals == 0 ? input.value() : NOTHING;
        int leftOut = Math.min(refusals, 2);
        return new Result(
                input, parts, new ProducerRecord<>(rejected, null, input.key(), value, headers), rejection, leftOut);
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
