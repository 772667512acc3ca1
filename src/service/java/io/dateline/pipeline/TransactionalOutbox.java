package io.dateline.pipeline;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Delivers exactly once: results and offsets in one Kafka transaction. */
final class TransactionalOutbox implements Outbox {
    private static final Logger LOG = Logger.getLogger(TransactionalOutbox.class);

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final Duration transactionTimeout;
    private final Trouble trouble;
    private @Nullable Producer<byte[], byte[]> current;
    private long begun = System.nanoTime();

    /** Is told of what a transaction meets. */
    interface Trouble {
        /** For who needs not be told: a command that ends with its error. */
        Trouble UNTOLD = new Trouble() {
            @Override
            public void opening() {}

            @Override
            public void waiting(Duration soFar) {}

            @Override
            public void fenced() {}
        };

        /** Before the first producer of this process takes the transactional id from whoever has it. */
        void opening();

        /** A commit has not ended within {@code dateline.request-timeout}, and is waited for. */
        void waiting(Duration soFar);

        /** Another producer took the transactional id, though the transaction was not out of time. */
        void fenced();
    }

    TransactionalOutbox(Supplier<Producer<byte[], byte[]>> producers, Duration transactionTimeout, Trouble trouble) {
        this.producers = producers;
        this.transactionTimeout = transactionTimeout;
        this.trouble = trouble;
    }

    @Override
    public void open() {
        producer();
    }

    @Override
    public void begin() {
        producer().beginTransaction();
        begun = System.nanoTime();
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
        Producer<byte[], byte[]> producer = producer();
        patiently(() -> producer.sendOffsetsToTransaction(offsets, group));
        patiently(producer::commitTransaction);
    }

    /**
     * Makes a call until it ends, or until the transaction is out of time. A call that timed out goes on in the producer, and the
     * same call again waits for its end; a commit thrown away here would be done again for ever by a broker that is only slow, and
     * one whose answer was lost would not be counted.
     */
    private void patiently(Runnable call) {
        while (true) {
            try {
                call.run();
                return;
            } catch (TimeoutException stillUnderWay) {
                Duration soFar = age();
                trouble.waiting(soFar);
                if (current == null || soFar.compareTo(transactionTimeout) >= 0) {
                    throw stillUnderWay;
                }
            }
        }
    }

    private Duration age() {
        return Duration.ofNanos(System.nanoTime() - begun);
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
            if (isFenced(beyondRepair) && age().compareTo(transactionTimeout) < 0) {
                trouble.fenced();
            }
        }
    }

    private static boolean isFenced(RuntimeException fault) {
        return fault instanceof ProducerFencedException
                || fault instanceof InvalidProducerEpochException
                || fault.getCause() instanceof ProducerFencedException
                || fault.getCause() instanceof InvalidProducerEpochException;
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
        trouble.opening();
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
