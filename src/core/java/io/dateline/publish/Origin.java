package io.dateline.publish;

import io.dateline.article.Arrival;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an item was read. All four are null for a file.
 *
 * @param topic the Kafka topic
 * @param partition the partition in it
 * @param offset the record's offset in the partition
 * @param timestamp the record's own; null, too, when it has none
 */
public record Origin(
        @Nullable String topic,
        @Nullable Integer partition,
        @Nullable Long offset,
        @Nullable Instant timestamp) {
    /** No topic: a file or standard input. */
    public static final Origin FILE = new Origin(null, null, null, null);

    /** A record that has no timestamp. */
    public Origin(@Nullable String topic, @Nullable Integer partition, @Nullable Long offset) {
        this(topic, partition, offset, null);
    }

    /** What of it orders versions. */
    public Arrival arrival() {
        return new Arrival(timestamp, offset);
    }
}
