package io.dateline.pipeline;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Stamps polled records with the current epoch. Kafka makes this interceptor from its name in the configuration, so it
 * has to look up the epochs itself.
 */
public final class EpochStamp implements ConsumerInterceptor<byte[], byte[]> {
    private Epochs epochs = new Epochs();
    private Polled polled = new Polled();

    @Override
    public void configure(Map<String, ?> configuration) {
        epochs = CDI.current().select(Epochs.class).get();
        polled = CDI.current().select(Polled.class).get();
    }

    @Override
    public ConsumerRecords<byte[], byte[]> onConsume(ConsumerRecords<byte[], byte[]> records) {
        polled.add(records);
        return records.isEmpty() ? records : new StampedRecords(epochs.current(), records);
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {}

    @Override
    public void close() {}
}
