package io.dateline.chaos.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** The item as it is, with a header that tells the checker what it is. */
public record RawPacking(String topic) implements Packing {
    @Override
    public ProducerRecord<byte[], byte[]> pack(FeedItem item, @Nullable Long timestamp) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                topic, null, timestamp, item.uri().getBytes(UTF_8), item.value().getBytes(UTF_8));
        record.headers().add(FeedItem.KIND, item.kind().label().getBytes(UTF_8));
        return record;
    }
}
