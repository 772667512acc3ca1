package io.dateline.pipeline;

import io.dateline.failure.Rejection;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The way out of one item, or of some items of one record that were turned away together.
 *
 * @param input where it came from
 * @param parts which items of the record, from 0; empty for a record that holds one
 * @param output what is sent
 * @param rejection why it was rejected; null when it is published
 * @param leftOut how much of the record its rejection does not repeat: nothing, its value, or its headers too
 */
record Result(
        ConsumerRecord<byte[], byte[]> input,
        List<Integer> parts,
        ProducerRecord<byte[], byte[]> output,
        @Nullable Rejection rejection,
        int leftOut) {
    Result {
        parts = List.copyOf(parts);
    }

    /** How many items it stands for. */
    int items() {
        return Math.max(1, parts.size());
    }

    /** The item by which a result that no topic takes is known; null for a record that holds one. */
    @Nullable
    Integer part() {
        return parts.isEmpty() ? null : parts.get(0);
    }
}
