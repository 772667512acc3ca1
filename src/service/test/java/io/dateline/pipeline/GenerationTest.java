package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.enrich.Enricher;
import io.dateline.enrich.EnricherOptions;
import io.dateline.enrich.GenerateSetup;
import io.dateline.generate.GenerationCounters;
import io.dateline.generate.Manners;
import io.dateline.generate.ModelServer;
import io.dateline.generate.SomeOptions;
import io.dateline.generate.limit.Deadline;
import io.dateline.operate.Metrics;
import io.dateline.publish.Origin;
import io.dateline.publish.Schemas;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole way of a batch, with a model's server at its side: whatever that does, the items are delivered. */
@Timeout(60)
class GenerationTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOOD = "The bridge in Port Ellery is open again after 12 weeks.";

    private final ModelServer server = new ModelServer(ModelServer.says(GOOD));
    private final SomeOptions options = new SomeOptions(server.base());
    private final Deadline deadline = new Deadline(Duration.ofSeconds(2), System::nanoTime);
    private Instant now = Instant.parse("2026-03-02T09:30:00Z");

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private StepRig rig(GenerationCounters tally) {
        GenerateSetup setup = new GenerateSetup(options.options(), deadline, () -> now, tally);
        Enricher enricher = Enricher.load(EnricherOptions.DEFAULT.withGenerate(setup));
        return new StepRig(Delivery.EXACTLY_ONCE, Enrichment.of(enricher), deadline);
    }

    private static String item(int number) {
        return "{\"uri\": \"urn:x:" + number + "\", \"headline\": \"Bridge reopens\", \"language\": \"en\","
                + " \"versioncreated\": \"2026-03-02T09:30:00Z\", \"body_text\": \"The harbour bridge in Port Ellery"
                + " reopened on Monday. Repairs took twelve weeks. Mayor Ana Torvald said the bridge is safe."
                + " Boats may pass again from Tuesday. This is edition " + number + ".\"}";
    }

    private static String[] items(int count) {
        return IntStream.range(0, count).mapToObj(GenerationTest::item).toArray(String[]::new);
    }

    private static List<JsonNode> events(StepRig rig) {
        return rig.producers.get(0).history().stream()
                .map(GenerationTest::event)
                .toList();
    }

    private static JsonNode event(ProducerRecord<byte[], byte[]> record) {
        try {
            assertThat(record.topic()).isEqualTo("news.enriched");
            assertThat(Schemas.faults(record.value())).isEmpty();
            return JSON.readTree(record.value());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode stage(JsonNode event) {
        JsonNode stages = event.get("stages");
        return stages.get(stages.size() - 1);
    }

    @Test
    void theEventHasBothSummariesAndTellsThemApart() {
        // When
        StepRig rig = rig(GenerationCounters.NONE);
        rig.step.take(rig.batch(items(1)));

        // Then
        JsonNode event = events(rig).get(0);
        assertThat(event.at("/summary/kind").asText()).isEqualTo("extract");
        assertThat(event.at("/generatedSummary/text").asText()).isEqualTo(GOOD);
        assertThat(event.at("/generatedSummary/digitalSourceType/uri").asText())
                .isEqualTo("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia");
        assertThat(event.at("/generatedSummary/aiInfo/0/system/name").asText()).isEqualTo("m");
        assertThat(event.at("/item/digitalSourceType").isMissingNode()).isTrue();
        assertThat(stage(event).toString()).isEqualTo("{\"step\":\"generate\",\"outcome\":\"ok\"}");
    }

    static Set<String> manners() {
        return Manners.ofTransport().keySet();
    }

    @ParameterizedTest
    @MethodSource("manners")
    void howeverTheServerMisbehavesTheItemsAreDelivered(String name) {
        // Given
        Manners.Bad bad = Manners.ofTransport().get(name);
        options.timeout = Duration.ofMillis(400);
        server.become(bad.manner());
        StepRig rig = rig(GenerationCounters.NONE);

        // When
        rig.step.take(rig.batch(items(3)));

        // Then
        assertThat(events(rig)).hasSize(3).allSatisfy(event -> {
            assertThat(event.at("/summary/kind").asText()).isEqualTo("extract");
            assertThat(event.has("generatedSummary")).isFalse();
            assertThat(stage(event).get("outcome").asText()).isEqualTo("failed");
            assertThat(stage(event).get("reason").asText())
                    .isEqualTo(bad.fault().label());
        });
        assertThat(rig.producers.get(0).transactionCommitted()).isTrue();
    }

    @Test
    void aServerThatHangsHoldsABatchUpForItsTimeAndNoLonger() {
        // Given
        options.circuitFailures = 1000;
        server.become((socket, out) -> Thread.sleep(60_000));
        StepRig rig = rig(GenerationCounters.NONE);

        // When
        long began = System.nanoTime();
        rig.step.take(rig.batch(items(40)));

        // Then
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
        assertThat(events(rig))
                .hasSize(40)
                .allSatisfy(
                        event -> assertThat(stage(event).get("reason").asText()).isEqualTo("batchTime"));
    }

    @Test
    void withTheCircuitOpenABatchIsAsQuickAsWithout() {
        // Given a server that hangs, until the circuit opens
        options.circuitFailures = 2;
        options.timeout = Duration.ofMillis(500);
        server.become((socket, out) -> Thread.sleep(60_000));
        StepRig rig = rig(GenerationCounters.NONE);
        rig.step.take(rig.batch(items(2)));
        int asked = server.requests().size();

        // When
        long began = System.nanoTime();
        rig.step.take(rig.batch(items(40)));
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        // Then
        assertThat(server.requests()).hasSize(asked);
        assertThat(took).isLessThan(Duration.ofSeconds(2));
        assertThat(events(rig).subList(2, 42))
                .allSatisfy(
                        event -> assertThat(stage(event).get("reason").asText()).isEqualTo("circuitOpen"));

        // And when it answers again, and the time is up
        server.become(ModelServer.says(GOOD));
        now = now.plusSeconds(30);
        rig.step.take(rig.batch(items(1)));
        assertThat(stage(events(rig).get(42)).get("outcome").asText()).isEqualTo("ok");
    }

    @Test
    void aBatchThatIsAbortedIsNotPaidForTwice() {
        // Given a commit that fails once
        StepRig rig = rig(GenerationCounters.NONE);
        rig.preparing = producer -> {
            producer.commitTransactionException = rig.producers.isEmpty() ? new IllegalStateException("lost") : null;
            return producer;
        };
        rig.step.take(rig.batch(items(3)));
        rig.producers.forEach(producer -> producer.commitTransactionException = null);

        // When it comes again
        rig.step.take(rig.batch(items(3)));

        // Then
        assertThat(server.requests()).hasSize(3);
        assertThat(rig.producers.get(rig.producers.size() - 1).history()).hasSize(3);
    }

    @Test
    void withoutGenerationTheSameBytesGiveTheSameEvent() {
        Enricher enricher = Enricher.load();
        byte[] item = item(1).getBytes(UTF_8);
        Enricher.Published one =
                (Enricher.Published) enricher.enrich(item, null, Origin.FILE).get(0);
        Enricher.Published other =
                (Enricher.Published) enricher.enrich(item, null, Origin.FILE).get(0);

        assertThat(one.event().value()).isEqualTo(other.event().value());
        assertThat(new String(one.event().value(), UTF_8))
                .contains("{\"step\":\"generate\",\"outcome\":\"skipped\",\"reason\":\"off\"}")
                .doesNotContain("generatedSummary");
    }

    @Test
    void generationIsAnotherBuildAndSoIsAnotherModel() {
        GenerateSetup setup = new GenerateSetup(options.options(), deadline, () -> now, GenerationCounters.NONE);
        options.language = "fr";
        GenerateSetup other = new GenerateSetup(options.options(), deadline, () -> now, GenerationCounters.NONE);

        assertThat(EnricherOptions.DEFAULT.withGenerate(setup).settings())
                .isNotEqualTo(EnricherOptions.DEFAULT.settings())
                .isNotEqualTo(EnricherOptions.DEFAULT.withGenerate(other).settings());
    }

    @Test
    void theMetricsSayWhatBecameOfIt() {
        // Given
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        options.circuitFailures = 1;
        StepRig rig = rig(new MeteredGeneration(new Metrics(meters, Clock.systemUTC())));

        // When one is written, one fails, and one is not tried
        rig.step.take(rig.batch(item(1)));
        server.become(ModelServer.json(500, "{}"));
        rig.step.take(rig.batch(item(2)));
        rig.step.take(rig.batch(item(3)));

        // Then
        assertThat(count(meters, "written")).isEqualTo(1);
        assertThat(count(meters, "server_error")).isEqualTo(1);
        assertThat(count(meters, "circuit_open")).isEqualTo(1);
        assertThat(meters.get("dateline.generation.tokens").counter().count()).isEqualTo(100);
        assertThat(meters.get("dateline.generation.time").timer().count()).isEqualTo(2);
        assertThat(meters.get("dateline.generation.circuit").gauge().value()).isEqualTo(2);
    }

    private static double count(MeterRegistry meters, String outcome) {
        return meters.get("dateline.generations")
                .tag("outcome", outcome)
                .counter()
                .count();
    }
}
