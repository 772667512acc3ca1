package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads and writes the compacted topic of the marks, which holds the newest value of each key. */
final class MarksLog {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Clients clients;
    private final String topic;
    private final Duration timeout;

    MarksLog(Clients clients, String topic, Duration timeout) {
        this.clients = clients;
        this.topic = topic;
        this.timeout = timeout;
    }

    /** All keys with their newest values. Throws a {@code KafkaException} when they cannot be read to their end. */
    Map<String, String> read() {
        Map<String, String> newest = new HashMap<>();
        try (Consumer<byte[], byte[]> reader = clients.reader()) {
            List<TopicPartition> all = reader.partitionsFor(topic, timeout).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            reader.assign(all);
            reader.seekToBeginning(all);
            Map<TopicPartition, Long> ends = reader.endOffsets(all, timeout);
            long deadline = System.nanoTime() + timeout.toNanos();
            while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey(), timeout) < end.getValue())) {
                reader.poll(POLL).forEach(each -> keep(each, newest));
                if (System.nanoTime() > deadline) {
                    throw new TimeoutException(topic + " was not read to its end in " + timeout);
                }
            }
        }
        return newest;
    }

    private static void keep(ConsumerRecord<byte[], byte[]> mark, Map<String, String> newest) {
        if (mark.key() != null && mark.value() != null) {
            newest.put(new String(mark.key(), UTF_8), new String(mark.value(), UTF_8));
        }
    }

    /** Throws a {@code KafkaException} unless all are written. */
    void write(Map<String, String> marks) {
        try (Producer<byte[], byte[]> writer = clients.writer()) {
            List<Future<?>> sent = new ArrayList<>();
            marks.forEach((key, value) ->
                    sent.add(writer.send(new ProducerRecord<>(topic, key.getBytes(UTF_8), value.getBytes(UTF_8)))));
            writer.flush();
            for (Future<?> each : sent) {
                BrokerAnswers.get(each, timeout);
            }
        }
    }
}
