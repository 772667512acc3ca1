package io.dateline.pipeline;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Where a batch's results and offsets leave together. Used by one thread at a time: {@code begin}, {@code send} for each
 * result, {@code commit}; {@code abort} after any exception, whichever call it came from.
 */
sealed interface Outbox permits TransactionalOutbox, FlushingOutbox {
    /** Makes a producer when there is none; it settles what the last one left open. */
    void open();

    /** Opens, if need be. */
    void begin();

    /** In the order of the calls. A failure may show only at the commit. */
    void send(ProducerRecord<byte[], byte[]> result, SendFailures failures);

    void commit(Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group);

    /** Never throws: a producer that cannot abort is thrown away, and the next one settles what it left. */
    void abort();

    void close(Duration timeout);

    /** Told of each result that could not be sent. */
    @FunctionalInterface
    interface SendFailures {
        void failed(Exception cause);
    }
}
