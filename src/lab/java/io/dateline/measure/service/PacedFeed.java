package io.dateline.measure.service;

import io.dateline.cli.kafka.Connection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends items to the raw topic, over and over, at once or at a rate. */
final class PacedFeed implements AutoCloseable {
    /** Keys in use: enough to fill all partitions evenly. */
    private static final int KEYS = 997;

    private final Producer<byte[], byte[]> producer;
    private final String topic;
    private final List<byte[]> items;
    private int next;

    PacedFeed(String bootstrapServers, String topic, List<byte[]> items) {
        Map<String, Object> settings =
                new HashMap<>(Connection.to(bootstrapServers).settings());
        // A wire's item waits for no other.
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        this.topic = topic;
        this.items = List.copyOf(items);
    }

    /** Sends so many at once. */
    void send(int count) {
        for (int i = 0; i < count; i++) {
            send(System.currentTimeMillis());
        }
        producer.flush();
    }

    /**
     * Sends at an even rate for so long. An item is stamped with the time when it was due, so that a delay of the feed counts as one.
     *
     * @return how many
     */
    int send(double perSecond, Duration time) {
        int count = (int) (perSecond * time.toMillis() / 1e3);
        long began = System.nanoTime();
        long beganMillis = System.currentTimeMillis();
        for (int i = 0; i < count; i++) {
            double due = i / perSecond;
            sleepUntil(began + (long) (due * 1e9));
            send(beganMillis + (long) (due * 1e3));
        }
        producer.flush();
        return count;
    }

    private static void sleepUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** What was not sent is missed by the reader, which waits for all. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void send(long timestamp) {
        byte[] key = String.valueOf(next % KEYS).getBytes(StandardCharsets.UTF_8);
        producer.send(new ProducerRecord<>(topic, null, timestamp, key, items.get(next % items.size())));
        next++;
    }

    @Override
    public void close() {
        producer.close();
    }
}
