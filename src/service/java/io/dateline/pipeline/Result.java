package io.dateline.pipeline;

import io.dateline.failure.Rejection;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * One record's way out.
 *
 * @param input where it came from
 * @param output what is sent
 * @param rejection why it was turned away; null when published
 */
record Result(
        ConsumerRecord<byte[], byte[]> input,
        ProducerRecord<byte[], byte[]> output,
        @Nullable Rejection rejection) {}
