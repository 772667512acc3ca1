package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.TestBroker;
import io.dateline.generate.ModelServer;
import io.dateline.publish.RejectionHeaders;
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
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * The service as it runs, with generation switched on: the sample wire goes through, and what must not be sent is not. It reads all
 * topics that match a pattern, one of which is made while it runs.
 */
@QuarkusTest
@QuarkusTestResource(value = TestBroker.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = GeneratingServiceTest.Model.class, restrictToAnnotatedClass = true)
class GeneratingServiceTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SAMPLES = 36;

    private static final String NAMELESS = "{\"id\": \"17\", \"headline\": \"Ferry is back\", \"body_text\": "
            + "\"The ferry to the outer islands sailed again on Monday. The harbour office said so.\"}";

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
                    "dateline.topics.raw", "^(news\\.raw|wire\\..*)",
                    "dateline.topics.providers.\"wire.ellery\"", "Ellery Press",
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
        List<JsonNode> events = events(wire, "news.raw", SAMPLES - 1);
        assertThat(events).hasSize(SAMPLES - 1);
        assertThat(events).anyMatch(event -> event.has("generatedSummary"));
        assertThat(events)
                .filteredOn(event -> !event.at("/lifecycle/pubStatus").asText().equals("usable"))
                .isNotEmpty()
                .noneMatch(event -> event.has("generatedSummary"));
        assertThat(requests).isNotEmpty().noneMatch(request -> request.contains(EMBARGOED));
        assertThat(metrics())
                .contains("dateline_generations_total{outcome=\"written\"")
                .containsPattern("dateline_kill_delay_seconds_count [1-9]");
    }

    @Test
    void anItemOfAnyTopicThatMatchesIsDeliveredOnceAndSaysWhereItCameFrom() throws Exception {
        // Given
        Wire wire = new Wire(bootstrapServers);
        wire.createTopics(1);
        wire.createTopics(List.of("wire.ellery"), 2);

        // When one that names nobody and one that is broken come in a topic that the service did not know
        wire.send(List.of(
                new ProducerRecord<>("wire.ellery", 0, null, NAMELESS.getBytes(StandardCharsets.UTF_8)),
                new ProducerRecord<>("wire.ellery", 1, null, "{\"broken\": ".getBytes(StandardCharsets.UTF_8))));

        Awaitility.await().atMost(LIMIT).until(() -> wire.read("dateline", "wire.ellery") == 2);

        // Then
        assertThat(events(wire, "wire.ellery", 1))
                .singleElement()
                .satisfies(event -> assertThat(event.at("/provider").asText()).isEqualTo("ellery-press"));
        assertThat(wire.read("news.rejected", 1, LIMIT))
                .extracting(rejected -> new String(
                        rejected.headers().lastHeader(RejectionHeaders.TOPIC).value(), StandardCharsets.UTF_8))
                .contains("wire.ellery");
    }

    private static List<JsonNode> events(Wire wire, String topic, int atLeast) throws IOException {
        List<JsonNode> events = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : wire.read("news.enriched", atLeast, LIMIT)) {
            assertThat(Schemas.faults(record.value())).isEmpty();
            JsonNode event = JSON.readTree(record.value());
            if (event.at("/provenance/input/topic").asText().equals(topic)) {
                events.add(event);
            }
        }
        return events;
    }

    private String metrics() throws IOException {
        try (InputStream body = URI.create(management + "metrics").toURL().openStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
