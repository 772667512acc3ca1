package io.dateline.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The schemas events are held to. Formats are asserted: a date must be one. */
public final class Schemas {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The only schema ninjs refers to; our items have no coordinates. */
    private static final Map<String, String> STUBS = Map.of("https://geojson.org/schema/GeoJSON.json", "false");

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(STUBS)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private static final Schema EVENT = schema("META-INF/resources/schemas/event-v1.schema.json");
    private static final Schema NINJS = schema("ninjs/ninjs-schema_3.1.json");

    private Schemas() {}

    /** What an event's value breaks, of our schema and of ninjs; nothing when it is sound. */
    public static List<String> faults(byte[] value) {
        try {
            JsonNode event = JSON.readTree(value);
            List<Error> ninjs = event.has("item") ? NINJS.validate(event.get("item")) : List.of();
            return Stream.concat(EVENT.validate(event).stream(), ninjs.stream())
                    .map(Object::toString)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a value breaks of a schema. */
    public static List<String> faults(JsonNode schema, JsonNode value) {
        return REGISTRY.getSchema(schema).validate(value).stream()
                .map(Object::toString)
                .toList();
    }

    static String resource(String path) {
        try (InputStream in =
                Objects.requireNonNull(Schemas.class.getClassLoader().getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Schema schema(String path) {
        return REGISTRY.getSchema(resource(path), InputFormat.JSON);
    }
}
