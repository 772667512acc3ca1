package io.dateline.publish;

import io.dateline.article.Arrival;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an item was read. All but the part are null for a file.
 *
 * @param topic the Kafka topic
 * @param partition the partition in it
 * @param offset the record's offset in the partition
 * @param timestamp the record's own; null, too, when it has none
 * @param part which item of the record it is, from 0; null for a record that holds one
 */
public record Origin(
        @Nullable String topic,
        @Nullable Integer partition,
        @Nullable Long offset,
        @Nullable Instant timestamp,
        @Nullable Integer part) {
    /** No topic: a file or standard input. */
    public static final Origin FILE = new Origin(null, null, null, null, null);

    /** A record that has no timestamp. */
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

    /** What of it orders versions. */
    public Arrival arrival() {
        return new Arrival(timestamp, offset);
    }
}
