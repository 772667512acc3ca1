package io.dateline.pipeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Where the records end that were polled since a partition was last placed. A position beyond them that is committed up to there
 * has nothing between but what a transaction's end or abort leaves in the topic, and may be committed, so that the lag ends at 0.
 * All of it happens on the polling thread.
 */
final class Polled {
    private final Map<TopicPartition, Long> ends = new ConcurrentHashMap<>();

    void add(ConsumerRecords<byte[], byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            var some = records.records(partition);
            ends.put(partition, some.get(some.size() - 1).offset() + 1);
        }
    }

    /** Says that a partition is read from another position than the last poll left. */
    void placed(TopicPartition partition) {
        ends.remove(partition);
    }

    /** The offset to go on from: the position, if no record that was polled is still to be delivered; else the committed one. */
    OffsetAndMetadata next(TopicPartition partition, OffsetAndMetadata committed, long position) {
        boolean isDelivered = ends.getOrDefault(partition, 0L) <= committed.offset();
        return isDelivered && position > committed.offset()
                ? new OffsetAndMetadata(position, committed.leaderEpoch(), committed.metadata())
                : committed;
    }
}
