package io.dateline.pipeline;

import java.util.ArrayList;
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

    /** The timestamp of its oldest record, in epoch milliseconds. */
    long oldest() {
        return records.stream().mapToLong(ConsumerRecord::timestamp).min().orElse(Long.MAX_VALUE);
    }

    /** The offset of a partition's first record; beyond all where it has none. */
    long first(TopicPartition partition) {
        return records.stream()
                .filter(record -> partition(record).equals(partition))
                .mapToLong(ConsumerRecord::offset)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** The same records in several batches, to be delivered one after the other. */
    List<Batch> parts(int size) {
        if (size >= records.size()) {
            return List.of(this);
        }
        List<Batch> parts = new ArrayList<>();
        for (int from = 0; from < records.size(); from += size) {
            parts.add(part(records.subList(from, Math.min(from + size, records.size()))));
        }
        return parts;
    }

    private Batch part(List<ConsumerRecord<byte[], byte[]>> some) {
        Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
        some.forEach(record -> ends.put(partition(record), new OffsetAndMetadata(record.offset() + 1)));
        ends.replaceAll((partition, end) -> isEnd(partition, end) ? offsets.get(partition) : end);
        return new Batch(some, ends, epoch, generation);
    }

    /** Whether no record of the batch lies behind it, so that the poll's own offset holds. */
    private boolean isEnd(TopicPartition partition, OffsetAndMetadata end) {
        return records.stream()
                .noneMatch(record -> partition(record).equals(partition) && record.offset() >= end.offset());
    }

    private static TopicPartition partition(ConsumerRecord<byte[], byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
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
