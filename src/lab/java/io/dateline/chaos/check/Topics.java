package io.dateline.chaos.check;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads topics from their beginning to their end of now, as a dashboard would: outside any group. */
public final class Topics {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> client;

    /** @param client how to reach the brokers */
    public Topics(Map<String, Object> client) {
        this.client = Map.copyOf(client);
    }

    /** Every record of a topic, in the order of each partition. */
    void read(String topic, String isolation, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("isolation.level", isolation);
        settings.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(each);
            }
        }
    }
}
