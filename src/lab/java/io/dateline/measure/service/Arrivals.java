package io.dateline.measure.service;

import io.dateline.cli.kafka.Connection;
import io.dateline.publish.EventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the service makes, as any reader of committed records does, and notes how long after its raw record each event came.
 * Rejections are counted only.
 */
final class Arrivals implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(20);

    private final Thread reader;
    private volatile boolean closed;
    private final AtomicLong count = new AtomicLong();
    private long[] latencies = new long[1 << 10];
    private int noted;

    Arrivals(String bootstrapServers, List<String> topics) {
        Consumer<byte[], byte[]> consumer = Connection.to(bootstrapServers).consumer();
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        reader = new Thread(() -> read(consumer), "arrivals");
        reader.setDaemon(true);
        reader.start();
    }

    /** How many items have come, as events or rejections. */
    long count() {
        return count.get();
    }

    /** What was noted since the last call. */
    synchronized Latencies take() {
        Latencies taken = new Latencies(Arrays.copyOf(latencies, noted));
        noted = 0;
        return taken;
    }

    private void read(Consumer<byte[], byte[]> consumer) {
        try (consumer) {
            while (!closed) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
                long now = System.currentTimeMillis();
                records.forEach(each -> note(each, now));
                count.addAndGet(records.count());
            }
        }
    }

    private synchronized void note(ConsumerRecord<byte[], byte[]> event, long now) {
        @Nullable Header received = event.headers().lastHeader(EventHeaders.RECEIVED);
        if (received == null) {
            return;
        }
        if (noted == latencies.length) {
            latencies = Arrays.copyOf(latencies, 2 * noted);
        }
        latencies[noted++] = now
                - Instant.parse(new String(received.value(), StandardCharsets.UTF_8))
                        .toEpochMilli();
    }

    @Override
    public void close() {
        closed = true;
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
