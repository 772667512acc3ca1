package io.dateline.view.window;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Makes Kafka's clients from the settings under {@code kafka.}, TLS and SASL included. */
@ApplicationScoped
public class Clients {
    /** The broker's own bound is the one that counts. */
    private static final int LARGEST = 16 * 1024 * 1024;

    private final Map<String, Object> settings;

    @Inject
    public Clients(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        this.settings = Map.copyOf(settings);
    }

    /** A reader of committed records that is in no group and moves no offset, so that every replica sees everything. */
    public Consumer<byte[], byte[]> consumer(String clientId) {
        Map<String, Object> own = new HashMap<>(settings);
        own.remove("group.id");
        own.put("client.id", clientId);
        own.put("isolation.level", "read_committed");
        own.put("enable.auto.commit", "false");
        // Positions are set by us; where one has expired, the oldest record is the nearest.
        own.put("auto.offset.reset", "earliest");
        own.put("allow.auto.create.topics", "false");
        own.put("fetch.max.wait.ms", "100");
        return new KafkaConsumer<>(own, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** A writer that is sure: for what is sent again, which may be as large as the raw topic takes. */
    public Producer<byte[], byte[]> producer() {
        Map<String, Object> own = new HashMap<>(settings);
        own.put("client.id", "dateline-view-redrive");
        own.put("acks", "all");
        own.put("enable.idempotence", "true");
        own.put("max.request.size", Integer.toString(LARGEST));
        own.put("max.block.ms", "5000");
        own.put("delivery.timeout.ms", "9000");
        own.put("request.timeout.ms", "5000");
        return new KafkaProducer<>(own, new ByteArraySerializer(), new ByteArraySerializer());
    }

    public Admin admin() {
        Map<String, Object> own = new HashMap<>(settings);
        own.put("client.id", "dateline-view-admin");
        own.put("request.timeout.ms", "5000");
        own.put("default.api.timeout.ms", "5000");
        return Admin.create(own);
    }
}
