package io.dateline.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * Polled records with the epoch of the poll. When a partition is revoked the framework rewrites what it has queued, and the
 * stamp is lost with it: records without a stamp are records from before a rebalance.
 */
final class StampedRecords extends ConsumerRecords<byte[], byte[]> {
    private final long epoch;

    StampedRecords(long epoch, ConsumerRecords<byte[], byte[]> polled) {
        super(byPartition(polled), polled.nextOffsets());
        this.epoch = epoch;
    }

    long epoch() {
        return epoch;
    }

    private static Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> byPartition(
            ConsumerRecords<byte[], byte[]> polled) {
        Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> byPartition = new LinkedHashMap<>();
        for (TopicPartition partition : polled.partitions()) {
            byPartition.put(partition, polled.records(partition));
        }
        return byPartition;
    }
}
