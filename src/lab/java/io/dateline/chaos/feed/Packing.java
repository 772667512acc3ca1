package io.dateline.chaos.feed;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Makes a record of an item, as an application expects it. */
public interface Packing {
    /** @param timestamp of the record; null for the time of sending */
    ProducerRecord<byte[], byte[]> pack(FeedItem item, @Nullable Long timestamp);
}
