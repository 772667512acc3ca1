package io.dateline.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * The records of one poll, which are acknowledged all together or not at all.
 *
 * @param records in order within each partition
 * @param offsets where to go on once this is delivered
 * @param epoch when it was polled; {@link #UNSTAMPED} when a rebalance has passed over it
 * @param generation of the group when it was polled
 */
record Batch(
        List<ConsumerRecord<byte[], byte[]>> records,
        Map<TopicPartition, OffsetAndMetadata> offsets,
        long epoch,
        int generation) {
    static final long UNSTAMPED = -1;

    Batch {
        records = List.copyOf(records);
        offsets = Map.copyOf(offsets);
    }

    static Batch of(ConsumerRecords<byte[], byte[]> polled, int generation) {
        List<ConsumerRecord<byte[], byte[]>> records =
                StreamSupport.stream(polled.spliterator(), false).toList();
        long epoch = polled instanceof StampedRecords stamped ? stamped.epoch() : UNSTAMPED;
        return new Batch(records, offsets(polled), epoch, generation);
    }

    int size() {
        return records.size();
    }

    /** Kafka's own next offsets reach past the markers of the input's transactions; the last record's are the floor. */
    private static Map<TopicPartition, OffsetAndMetadata> offsets(ConsumerRecords<byte[], byte[]> polled) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (TopicPartition partition : polled.partitions()) {
            List<ConsumerRecord<byte[], byte[]>> records = polled.records(partition);
            long next = records.get(records.size() - 1).offset() + 1;
            OffsetAndMetadata position = polled.nextOffsets().get(partition);
            offsets.put(
                    partition, position != null && position.offset() >= next ? position : new OffsetAndMetadata(next));
        }
        return offsets;
    }
}
