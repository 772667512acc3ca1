package io.dateline.pipeline;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Delivers at least once: flushes the results, then has the consumer commit the offsets. Results sent before a fault
 * are sent again.
 */
final class FlushingOutbox implements Outbox {
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final PollingThread pollingThread;
    private final Duration timeout;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private @Nullable Producer<byte[], byte[]> current;

    FlushingOutbox(Supplier<Producer<byte[], byte[]>> producers, PollingThread pollingThread, Duration timeout) {
        this.producers = producers;
        this.pollingThread = pollingThread;
        this.timeout = timeout;
    }

    @Override
    public void open() {
        if (current == null) {
            current = producers.get();
        }
    }

    @Override
    public void begin() {
        failure.set(null);
        open();
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the callback tells
    public void send(ProducerRecord<byte[], byte[]> result, SendFailures failures) {
        producer().send(result, (metadata, cause) -> {
            if (cause != null) {
                failure.compareAndSet(null, cause);
                failures.failed(cause);
            }
        });
    }

    @Override
    public void commit(Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
        producer().flush();
        Exception cause = failure.get();
        if (cause != null) {
            throw new KafkaException("a result could not be sent", cause);
        }
        pollingThread.call(consumer -> {
            consumer.commitSync(offsets, timeout);
            return true;
        });
    }

    /** Discards the producer, since results that it still holds must not arrive among the repeats. */
    @Override
    public void abort() {
        close(Duration.ZERO);
    }

    @Override
    public void close(Duration timeout) {
        Producer<byte[], byte[]> producer = current;
        current = null;
        if (producer != null) {
            producer.close(timeout);
        }
    }

    private Producer<byte[], byte[]> producer() {
        if (current == null) {
            throw new IllegalStateException("not begun");
        }
        return current;
    }
}
