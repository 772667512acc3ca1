package io.dateline.pipeline;

import io.dateline.failure.Rejection;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The result of one record, to be sent.
 *
 * @param input where it came from
 * @param output what is sent
 * @param rejection why it was rejected; null when it is published
 */
record Result(
        ConsumerRecord<byte[], byte[]> input,
        ProducerRecord<byte[], byte[]> output,
        @Nullable Rejection rejection) {}
