package io.dateline.story.operate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.eclipse.microprofile.config.Config;

/** The settings under {@code kafka.}: how to reach the brokers, TLS and SASL, as for the enricher. */
final class KafkaSettings {
    private static final String PREFIX = "kafka.";
    private static final String VARIABLE = "KAFKA_";

    private KafkaSettings() {}

    static Map<String, String> of(Config config) {
        Set<String> known = new HashSet<>(ConsumerConfig.configNames());
        known.addAll(ProducerConfig.configNames());
        known.addAll(AdminClientConfig.configNames());
        Map<String, String> settings = new TreeMap<>();
        for (String property : config.getPropertyNames()) {
            String name = name(property);
            boolean ours = known.contains(name)
                    || name.startsWith("ssl.")
                    || name.startsWith("sasl.")
                    || name.startsWith("config.providers");
            if (ours) {
                config.getOptionalValue(PREFIX + name, String.class).ifPresent(value -> settings.put(name, value));
            }
        }
        return settings;
    }

    /** Without the prefix; empty for a setting of something else. */
    private static String name(String property) {
        if (property.startsWith(PREFIX)) {
            return property.substring(PREFIX.length());
        }
        boolean variable = property.startsWith(VARIABLE);
        return variable
                ? property.substring(VARIABLE.length()).toLowerCase(Locale.ROOT).replace('_', '.')
                : "";
    }
}
