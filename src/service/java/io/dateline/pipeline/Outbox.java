package io.dateline.pipeline;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Sends a batch's results and commits its offsets. Used by one thread at a time: {@code begin}, {@code send} for each
 * result, {@code commit}; {@code abort} after any exception, whichever call it came from.
 */
sealed interface Outbox permits TransactionalOutbox, FlushingOutbox {
    /** Makes a producer when there is none; it completes or aborts what the last one left open. */
    void open();

    /** Begins a batch, and opens the outbox if needed. */
    void begin();

    /** Sends a result. Results are sent in the order of the calls; a failure may show only at the commit. */
    void send(ProducerRecord<byte[], byte[]> result, SendFailures failures);

    void commit(Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group);

    /**
     * Aborts the batch. Never throws: a producer that cannot abort is closed, and the next one completes or aborts its
     * transaction.
     */
    void abort();

    void close(Duration timeout);

    /** Is told of each result that could not be sent. */
    @FunctionalInterface
    interface SendFailures {
        void failed(Exception cause);
    }
}
