package io.dateline.view.window;

import io.dateline.publish.EventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** How long each stage of an event's way took, as its headers tell. Clocks of two machines may differ: never below 0. */
final class Passage {
    /** The event is read long after it was written. */
    static final long LATER = -1;

    private static final long UNKNOWN = Long.MIN_VALUE;

    private Passage() {}

    /** @param shown when it was read here, in ms since 1970; {@link #LATER} when that says nothing of the way */
    static Map<Stage, Long> of(ConsumerRecord<byte[], byte[]> event, long shown) {
        Map<Stage, Long> took = new EnumMap<>(Stage.class);
        long received = moment(event, EventHeaders.RECEIVED);
        long processed = moment(event, EventHeaders.PROCESSED);
        put(took, Stage.ENRICH, received, processed);
        put(took, Stage.PUBLISH, processed, event.timestamp());
        put(took, Stage.SHOW, event.timestamp(), shown == LATER ? UNKNOWN : shown);
        return took;
    }

    private static void put(Map<Stage, Long> took, Stage stage, long from, long to) {
        if (from != UNKNOWN && to != UNKNOWN) {
            took.put(stage, Math.max(0, to - from));
        }
    }

    private static long moment(ConsumerRecord<byte[], byte[]> event, String name) {
        Header header = event.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            return UNKNOWN;
        }
        try {
            return Instant.parse(new String(header.value(), StandardCharsets.UTF_8))
                    .toEpochMilli();
        } catch (DateTimeParseException none) {
            return UNKNOWN;
        }
    }
}
