package io.dateline.story.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Holds records to the schemas and to the AsyncAPI document. */
public final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final String FOLDER = "/META-INF/resources/schemas/";

    private Contract() {}

    static JsonNode asyncApi() {
        try {
            return new YAMLMapper().readTree(resource("story-asyncapi.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Contract.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a record; empty when nothing is. */
    public static List<String> faults(OutputRecord record) {
        byte[] value = record.value();
        if (value == null) {
            return record.headers().isEmpty() ? List.of() : List.of("a tombstone with headers");
        }
        try {
            String name = record.output().name().toLowerCase(Locale.ROOT);
            JsonNode schema = JSON.readTree(resource(name + "-v1.schema.json"));
            List<String> faults = faults(schema, JSON.readTree(value));
            return faults.isEmpty() ? faults(headers(name), JSON.valueToTree(record.headers())) : faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode headers(String channel) {
        JsonNode document = asyncApi();
        String message =
                document.at("/channels/" + channel + "/messages").fieldNames().next();
        return document.at("/components/messages/" + message + "/headers");
    }

    private static List<String> faults(JsonNode schema, JsonNode value) {
        return REGISTRY.getSchema(schema).validate(value).stream()
                .map(Object::toString)
                .toList();
    }
}
