package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupProtocolSettingsTest {
    /** As application.properties has them. */
    private static final Map<String, Object> OURS = Map.of(
            "bootstrap.servers",
            "localhost:9092",
            "group.id",
            "dateline",
            "session.timeout.ms",
            "15000",
            "heartbeat.interval.ms",
            "3000",
            "key.deserializer",
            ByteArrayDeserializer.class.getName(),
            "value.deserializer",
            ByteArrayDeserializer.class.getName());

    @ParameterizedTest
    @EnumSource(GroupProtocol.class)
    void kafkasConsumerTakesTheSettings(GroupProtocol protocol) {
        // Given
        GroupProtocolSettings settings = new GroupProtocolSettings(protocol);

        // When
        Map<String, Object> changed = settings.customize("raw", ConfigProvider.getConfig(), new HashMap<>(OURS));

        // Then it does not refuse them, as it does settings of the other protocol
        assertThat(new ConsumerConfig(changed).getString("group.protocol")).isEqualToIgnoringCase(protocol.name());
    }
}
