package io.dateline.pipeline;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes batches from the raw channel, one at a time and in order, on a thread that may block. */
@Singleton
final class BatchIntake {
    private final TransactionStep step;

    BatchIntake(TransactionStep step) {
        this.step = step;
    }

    @Incoming("raw")
    @Blocking
    void take(ConsumerRecords<byte[], byte[]> polled, IncomingKafkaRecordBatchMetadata<byte[], byte[]> metadata) {
        step.take(Batch.of(polled, metadata.getConsumerGroupGenerationId()));
    }
}
