package io.dateline.publish;

import io.dateline.article.Arrival;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The Kafka position and timestamp of an item's record. All but the part are null for a file.
 *
 * @param topic the Kafka topic
 * @param partition the partition in it
 * @param offset the record's offset in the partition
 * @param timestamp the record's timestamp; null also for a record without one
 * @param part which item of the record it is, from 0; null for a record that holds one
 */
public record Origin(
        @Nullable String topic,
        @Nullable Integer partition,
        @Nullable Long offset,
        @Nullable Instant timestamp,
        @Nullable Integer part) {
    /** The origin of an item from a file or standard input. */
    public static final Origin FILE = new Origin(null, null, null, null, null);

    /** The origin of a record without a timestamp. */
    public Origin(@Nullable String topic, @Nullable Integer partition, @Nullable Long offset) {
        this(topic, partition, offset, null);
    }

    /** A record that holds one item. */
    public Origin(
            @Nullable String topic, @Nullable Integer partition, @Nullable Long offset, @Nullable Instant timestamp) {
        this(topic, partition, offset, timestamp, null);
    }

    /** The same place, one item of several there. */
    public Origin part(int number) {
        return new Origin(topic, partition, offset, timestamp, number);
    }

    /** The part of the origin that orders versions. */
    public Arrival arrival() {
        return new Arrival(timestamp, offset);
    }
}
