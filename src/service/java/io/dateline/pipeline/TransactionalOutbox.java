package io.dateline.pipeline;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Delivers exactly once: results and offsets in one Kafka transaction. */
final class TransactionalOutbox implements Outbox {
    private static final Logger LOG = Logger.getLogger(TransactionalOutbox.class);

    private final Supplier<Producer<byte[], byte[]>> producers;
    private @Nullable Producer<byte[], byte[]> current;

    TransactionalOutbox(Supplier<Producer<byte[], byte[]>> producers) {
        this.producers = producers;
    }

    @Override
    public void open() {
        producer();
    }

    @Override
    public void begin() {
        producer().beginTransaction();
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the callback tells
    public void send(ProducerRecord<byte[], byte[]> result, SendFailures failures) {
        producer().send(result, (metadata, failure) -> {
            if (failure != null) {
                failures.failed(failure);
            }
        });
    }

    /** Kafka flushes before it commits, and does not commit when a send failed. */
    @Override
    public void commit(Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
        producer().sendOffsetsToTransaction(offsets, group);
        producer().commitTransaction();
    }

    @Override
    public void abort() {
        Producer<byte[], byte[]> producer = current;
        if (producer == null) {
            return;
        }
        try {
            producer.abortTransaction();
        } catch (RuntimeException beyondRepair) {
            LOG.warnf("producer beyond repair, making a new one: %s", beyondRepair.toString());
            close(Duration.ZERO);
        }
    }

    @Override
    public void close(Duration timeout) {
        Producer<byte[], byte[]> producer = current;
        current = null;
        if (producer != null) {
            producer.close(timeout);
        }
    }

    /** The producer. A new one first aborts or completes the transaction that the last one with its id left open. */
    private Producer<byte[], byte[]> producer() {
        if (current != null) {
            return current;
        }
        Producer<byte[], byte[]> made = producers.get();
        try {
            made.initTransactions();
        } catch (RuntimeException e) {
            made.close(Duration.ZERO);
            throw e;
        }
        current = made;
        return made;
    }
}
