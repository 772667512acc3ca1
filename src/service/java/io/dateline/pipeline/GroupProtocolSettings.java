package io.dateline.pipeline;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.Config;

/**
 * Sets the group's protocol. With {@code consumer} the brokers decide about sessions and shares, and Kafka's consumer does not
 * start when it is told anything about them.
 */
@Singleton
final class GroupProtocolSettings implements ClientCustomizer<Map<String, Object>> {
    private static final Set<String> OF_CLASSIC = Set.of(
            ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
            ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
            ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG);

    private final GroupProtocol protocol;

    @Inject
    GroupProtocolSettings(DatelineConfig config) {
        this(config.groupProtocol());
    }

    GroupProtocolSettings(GroupProtocol protocol) {
        this.protocol = protocol;
    }

    @Override
    public Map<String, Object> customize(String channel, Config ofChannel, Map<String, Object> settings) {
        Map<String, Object> changed = new HashMap<>(settings);
        changed.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, protocol.name().toLowerCase(Locale.ROOT));
        if (protocol == GroupProtocol.CONSUMER) {
            changed.keySet().removeAll(OF_CLASSIC);
        }
        return changed;
    }
}
