package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.TestBroker;
import io.dateline.generate.ModelServer;
import io.dateline.publish.Schemas;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The service as it runs, with generation switched on: the sample wire goes through, and what must not be sent is not. */
@QuarkusTest
@QuarkusTestResource(value = TestBroker.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = GeneratingServiceTest.Model.class, restrictToAnnotatedClass = true)
class GeneratingServiceTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SAMPLES = 36;

    /** From the body of sample 014, and from no other. */
    private static final String EMBARGOED = "Thornbury University";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @TestHTTPResource(value = "/", management = true)
    URL management;

    List<String> requests;

    /** A model that says the same of everything. */
    public static final class Model implements QuarkusTestResourceLifecycleManager {
        private final ModelServer server = new ModelServer(ModelServer.says("It was said on Monday that it is so."));

        @Override
        public Map<String, String> start() {
            return Map.of(
                    "dateline.generate.enabled", "true",
                    "dateline.generate.url", server.base().toString(),
                    "dateline.generate.model", "m");
        }

        /** Only types of the platform are the same for this class and the test. */
        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(
                    server.requests(), field -> field.getName().equals("requests"));
        }

        @Override
        public void stop() {
            try {
                server.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void theSampleWireGoesThroughAndWhatMustNotBeSentIsNot() throws Exception {
        // When
        Wire wire = new Wire(bootstrapServers);
        wire.createTopics(1);
        wire.send(Wire.samples(SAMPLES));

        // Then
        List<JsonNode> events = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : wire.read("news.enriched", SAMPLES - 1, LIMIT)) {
            assertThat(Schemas.faults(record.value())).isEmpty();
            events.add(JSON.readTree(record.value()));
        }
        assertThat(events).hasSize(SAMPLES - 1);
        assertThat(events).anyMatch(event -> event.has("generatedSummary"));
        assertThat(events)
                .filteredOn(event -> !event.at("/lifecycle/pubStatus").asText().equals("usable"))
                .isNotEmpty()
                .noneMatch(event -> event.has("generatedSummary"));
        assertThat(requests).isNotEmpty().noneMatch(request -> request.contains(EMBARGOED));
        assertThat(metrics()).contains("dateline_generations_total{outcome=\"written\"");
    }

    private String metrics() throws IOException {
        try (InputStream body = URI.create(management + "metrics").toURL().openStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
