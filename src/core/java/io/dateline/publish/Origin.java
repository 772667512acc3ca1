package io.dateline.publish;

import org.jspecify.annotations.Nullable;

/**
 * Where an item was read. All three are null for a file.
 *
 * @param topic the Kafka topic
 * @param partition the partition in it
 * @param offset the record's offset in the partition
 */
public record Origin(
        @Nullable String topic,
        @Nullable Integer partition,
        @Nullable Long offset) {
    /** No topic: a file or standard input. */
    public static final Origin FILE = new Origin(null, null, null);
}
