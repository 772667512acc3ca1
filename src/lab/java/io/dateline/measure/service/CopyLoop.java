package io.dateline.measure.service;

import io.dateline.cli.kafka.Connection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * The ceiling: reads items and writes as many finished events, in transactions as large as the service's, and does nothing else. One
 * thread, with the clients as they come.
 */
final class CopyLoop {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String GROUP = "dateline-bench-copy";

    private final String bootstrapServers;
    private final List<byte[]> events;

    CopyLoop(String bootstrapServers, List<byte[]> events) {
        this.bootstrapServers = bootstrapServers;
        this.events = List.copyOf(events);
    }

    /** Reads the raw topic to its end; items a second. */
    double perSecond() {
        try (Consumer<byte[], byte[]> consumer = Connection.to(bootstrapServers).consumer();
                Producer<byte[], byte[]> producer =
                        Connection.to(bootstrapServers).producer(GROUP)) {
            List<TopicPartition> partitions = consumer.partitionsFor(Bed.RAW).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            long total = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            producer.initTransactions();
            long began = System.nanoTime();
            long done = 0;
            while (done < total) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
                if (!records.isEmpty()) {
                    copy(records, producer, done);
                    done += records.count();
                }
            }
            return done * 1e9 / (System.nanoTime() - began);
        }
    }

    /** A send that failed fails the commit. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void copy(ConsumerRecords<byte[], byte[]> records, Producer<byte[], byte[]> producer, long done) {
        producer.beginTransaction();
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        int next = (int) (done % events.size());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            producer.send(new ProducerRecord<>(Bed.COPIED, record.key(), events.get(next++ % events.size())));
            offsets.put(
                    new TopicPartition(record.topic(), record.partition()), new OffsetAndMetadata(record.offset() + 1));
        }
        producer.sendOffsetsToTransaction(offsets, new ConsumerGroupMetadata(GROUP));
        producer.commitTransaction();
    }
}
