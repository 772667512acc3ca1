package io.dateline.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComposeFileTest {
    private final Schema schema = composeSpecification();
    private final JsonNode compose = read();

    @Test
    void everyFieldIsInTheComposeSpecification() {
        assertThat(schema.validate(compose)).isEmpty();
    }

    @Test
    void aMisspeltFieldIsFound() {
        ((ObjectNode) compose.at("/services/dateline")).put("readonly", true);

        assertThat(schema.validate(compose)).isNotEmpty();
    }

    @Test
    void everyMountedFileIsThere() {
        List<Path> missing = new ArrayList<>();
        compose.path("services")
                .forEach(service -> service.path("volumes").forEach(volume -> {
                    Path source = Manifests.CHECKOUT.resolve(volume.asText().split(":", 2)[0]);
                    if (!Files.exists(source)) {
                        missing.add(source);
                    }
                }));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyImageIsPinned() {
        compose.path("services")
                .forEach(service -> assertThat(service.path("image").asText()).contains(":"));
    }

    private static Schema composeSpecification() {
        try (InputStream in = ComposeFileTest.class.getResourceAsStream("/schemas/compose-spec.json")) {
            JsonNode tree = new ObjectMapper().readTree(in);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                    .getSchema(tree);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read() {
        try {
            return Manifests.read(Manifests.CHECKOUT.resolve("docker-compose.yml"))
                    .get(0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
