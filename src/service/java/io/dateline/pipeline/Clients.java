package io.dateline.pipeline;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Makes the small clients beside the main path, which reach the brokers as the consumer and the producer do. */
final class Clients {
    private final DatelineConfig config;
    private final Map<String, Object> shared;

    /**
     * @param shared the settings under {@code kafka.}
     */
    Clients(DatelineConfig config, Map<String, Object> shared) {
        this.config = config;
        this.shared = Map.copyOf(shared);
    }

    Admin admin() {
        Map<String, Object> settings = ClientSettings.known(shared, AdminClientConfig.configNames());
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "dateline-look");
        settings.putAll(waits());
        return Admin.create(settings);
    }

    /** A consumer outside any group. */
    Consumer<byte[], byte[]> reader() {
        Map<String, Object> settings = ClientSettings.known(shared, ConsumerConfig.configNames());
        settings.keySet().removeAll(Set.of(ConsumerConfig.GROUP_ID_CONFIG, ConsumerConfig.GROUP_INSTANCE_ID_CONFIG));
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "dateline-positions");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.putAll(waits());
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** A producer without transactions. */
    Producer<byte[], byte[]> writer() {
        Map<String, Object> settings = new TreeMap<>(ProducerSettings.of(config, shared, ""));
        settings.keySet()
                .removeAll(Set.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, ProducerConfig.TRANSACTION_TIMEOUT_CONFIG));
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "dateline-positions");
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private Map<String, Object> waits() {
        int wait = Math.toIntExact(config.requestTimeout().toMillis());
        return Map.of("default.api.timeout.ms", wait, "request.timeout.ms", wait);
    }
}
