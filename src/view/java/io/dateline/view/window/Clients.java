package io.dateline.view.window;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Makes Kafka's clients from the settings under {@code kafka.}, TLS and SASL included. */
@ApplicationScoped
public class Clients {
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

    public Admin admin() {
        Map<String, Object> own = new HashMap<>(settings);
        own.put("client.id", "dateline-view-admin");
        own.put("request.timeout.ms", "5000");
        own.put("default.api.timeout.ms", "5000");
        return Admin.create(own);
    }
}
