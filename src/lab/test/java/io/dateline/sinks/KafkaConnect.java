package io.dateline.sinks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.storage.Converter;
import org.apache.kafka.connect.transforms.Transformation;

/** The part of Kafka Connect that the shipped connector configures before its sink: the converter and the transformation. */
final class KafkaConnect {
    private KafkaConnect() {}

    /** What the sink writes into the column that the transformation names. */
    static String inserted(String event) throws IOException, ReflectiveOperationException {
        JsonNode config = new ObjectMapper()
                .readTree(Sink.RECIPES.resolve("connect-jdbc/connector.json").toFile())
                .path("config");
        Converter converter = made(config.path("value.converter"), Converter.class);
        converter.configure(Map.of(), false);
        SchemaAndValue read = converter.toConnectData("news.enriched", event.getBytes(StandardCharsets.UTF_8));
        try (Transformation<SinkRecord> transformation = transformation(config)) {
            SinkRecord row = transformation.apply(
                    new SinkRecord("news.enriched", 0, null, null, read.schema(), read.value(), 0));
            return ((Struct) row.value()).getString("event");
        }
    }

    @SuppressWarnings("unchecked")
    private static Transformation<SinkRecord> transformation(JsonNode config) throws ReflectiveOperationException {
        String name = config.path("transforms").asText();
        String prefix = "transforms." + name + ".";
        Map<String, String> settings = new HashMap<>();
        config.properties().forEach(setting -> {
            if (setting.getKey().startsWith(prefix)) {
                settings.put(
                        setting.getKey().substring(prefix.length()),
                        setting.getValue().asText());
            }
        });
        Transformation<SinkRecord> made = made(config.path(prefix + "type"), Transformation.class);
        settings.remove("type");
        made.configure(settings);
        return made;
    }

    private static <T> T made(JsonNode name, Class<T> kind) throws ReflectiveOperationException {
        return kind.cast(Class.forName(name.asText()).getDeclaredConstructor().newInstance());
    }
}
