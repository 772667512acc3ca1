package io.dateline.recipe;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.transactions.KafkaTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * Sends one result for each record, batch by batch in a transaction of {@link KafkaTransactions}, as the framework's guide has
 * it. A result says which record it is of and nothing else.
 */
@ApplicationScoped
public class Recipe {
    private final KafkaTransactions<byte[]> transactions;

    Recipe(
            @Channel("enriched") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 500)
                    KafkaTransactions<byte[]> transactions) {
        this.transactions = transactions;
    }

    @Incoming("raw")
    Uni<Void> take(Message<ConsumerRecords<byte[], byte[]>> batch) {
        return transactions.withTransaction(batch, emitter -> {
            for (ConsumerRecord<byte[], byte[]> record : batch.getPayload()) {
                emitter.send(KafkaRecord.of(record.key(), result(record)));
            }
            return Uni.createFrom().voidItem();
        });
    }

    private static byte[] result(ConsumerRecord<byte[], byte[]> record) {
        return "{\"provenance\":{\"input\":{\"partition\":%d,\"offset\":%d}}}"
                .formatted(record.partition(), record.offset())
                .getBytes(UTF_8);
    }
}
