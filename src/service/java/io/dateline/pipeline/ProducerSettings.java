package io.dateline.pipeline;

import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Builds the producer's settings from three sources: {@code kafka.} for every client (addresses, TLS, SASL), {@code
 * dateline.producer.} for the producer alone, which overrides it, and fixed settings for delivery, which override both.
 */
final class ProducerSettings {
    private ProducerSettings() {}

    /**
     * @param shared the settings under {@code kafka.}, also those that mean nothing to a producer
     */
    static Map<String, Object> of(DatelineConfig config, Map<String, Object> shared, String transactionalId) {
        Map<String, Object> settings = new TreeMap<>(defaults());
        settings.putAll(ClientSettings.known(shared, ProducerConfig.configNames()));
        settings.putAll(config.producer());
        settings.putAll(fixed(config));
        if (config.delivery() == Delivery.EXACTLY_ONCE) {
            settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
            settings.put(
                    ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                    Math.toIntExact(config.transactionTimeout().toMillis()));
        }
        return settings;
    }

    private static Map<String, Object> defaults() {
        return Map.of(
                ProducerConfig.CLIENT_ID_CONFIG,
                "dateline-results",
                // Long enough to fill a request, short beside the batch.
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                // Events are wordy JSON: a fifth of the bytes for a few microseconds.
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.BATCH_SIZE_CONFIG,
                128 * 1024,
                // What is too large is for the topic to say, which knows its limit; see PoisonRecords.
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                64 * 1024 * 1024,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                64L * 1024 * 1024);
    }

    /** Without these settings records could be lost or duplicated, so configuration cannot override them. */
    private static Map<String, Object> fixed(DatelineConfig config) {
        int requestTimeout = Math.toIntExact(config.requestTimeout().toMillis());
        return Map.of(
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class.getName(),
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class.getName(),
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                requestTimeout,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                requestTimeout,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Math.toIntExact(config.deliveryTimeout().toMillis()));
    }
}
