package io.dateline.publish;

import io.dateline.article.Arrival;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The Kafka position and timestamp of an item's record. All four are null for a file.
 *
 * @param topic the Kafka topic
 * @param partition the partition in it
 * @param offset the record's offset in the partition
 * @param timestamp the record's timestamp; null also for a record without one
 */
public record Origin(
        @Nullable String topic,
        @Nullable Integer partition,
        @Nullable Long offset,
        @Nullable Instant timestamp) {
    /** The origin of an item from a file or standard input. */
    public static final Origin FILE = new Origin(null, null, null, null);

    /** The origin of a record without a timestamp. */
    public Origin(@Nullable String topic, @Nullable Integer partition, @Nullable Long offset) {
        this(topic, partition, offset, null);
    }

    /** The part of the origin that orders versions. */
    public Arrival arrival() {
        return new Arrival(timestamp, offset);
    }
}
