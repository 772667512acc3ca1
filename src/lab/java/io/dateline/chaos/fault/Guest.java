package io.dateline.chaos.fault;

import io.dateline.chaos.Rig;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A member that joins the group, takes its share of the partitions, does nothing with it, and leaves. */
final class Guest {
    private static final Duration POLL = Duration.ofMillis(100);

    /** How much longer it stays to get its share: a rebalance waits for the batch in progress. */
    private static final int MORE_PATIENCE = 5;

    private final Map<String, Object> settings;

    Guest(Rig rig, Protocol protocol) {
        settings = new HashMap<>(rig.cluster().client());
        settings.put(protocol.setting(), protocol.value());
        settings.put("group.id", Rig.GROUP);
        settings.put("client.id", "guest");
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("isolation.level", "read_committed");
        settings.put("max.poll.records", 1);
    }

    /** Stays until it had partitions and the time is over; whether it had any. */
    boolean visit(Duration time) {
        boolean served = false;
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Rig.RAW));
            long began = System.nanoTime();
            while (System.nanoTime() - began < time.toNanos() * (served ? 1 : MORE_PATIENCE)) {
                consumer.poll(POLL);
                served |= !consumer.assignment().isEmpty();
            }
        } catch (KafkaException thrownOut) {
            // A member may be put out of a group that moves so fast.
        }
        return served;
    }
}
