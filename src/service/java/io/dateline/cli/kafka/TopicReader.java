package io.dateline.cli.kafka;

import io.dateline.cli.CommandFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;

/** Reads all partitions of one topic, outside any consumer group. */
public final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LOOK_UP = Duration.ofSeconds(10);

    private final Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    public TopicReader(Connection connection, String topic) {
        consumer = connection.consumer();
        List<PartitionInfo> known = consumer.partitionsFor(topic, LOOK_UP);
        if (known == null || known.isEmpty()) {
            consumer.close();
            throw missing(topic, connection.bootstrapServers());
        }
        partitions = known.stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
    }

    static CommandFailure missing(String topic, String servers) {
        return new CommandFailure(
                CommandFailure.UNAVAILABLE,
                "there is no topic " + topic + " at " + servers
                        + ". `dateline check` says which topics are missing and how to create them.");
    }

    public TopicReader fromBeginning() {
        consumer.seekToBeginning(partitions);
        return this;
    }

    public TopicReader fromEnd() {
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return this;
    }

    /**
     * Reads from a place on.
     *
     * @throws CommandFailure when the topic has no such partition
     */
    public TopicReader from(TopicPartition partition, long offset) {
        if (!partitions.contains(partition)) {
            throw new CommandFailure(
                    2,
                    partition.topic() + " has no partition " + partition.partition() + ": it has 0 to "
                            + (partitions.size() - 1));
        }
        consumer.assign(List.of(partition));
        consumer.seek(partition, offset);
        return this;
    }

    /**
     * Reads all records that are in the topic now.
     *
     * @param each false to read no further
     */
    public void toEnd(Predicate<ConsumerRecord<byte[], byte[]>> each) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<byte[], byte[]> next : consumer.poll(POLL)) {
                if (!each.test(next)) {
                    return;
                }
            }
        }
    }

    /**
     * Reads new records until {@link #stop} is called.
     *
     * @param each false to read no further
     */
    public void follow(Predicate<ConsumerRecord<byte[], byte[]>> each) {
        try {
            while (true) {
                for (ConsumerRecord<byte[], byte[]> next : consumer.poll(POLL)) {
                    if (!each.test(next)) {
                        return;
                    }
                }
            }
        } catch (WakeupException stop) {
            // As asked.
        }
    }

    /** Ends {@link #follow}; from any thread. */
    public void stop() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
