package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.TestBroker;
import io.dateline.http.HttpTable;
import io.dateline.publish.RejectionHeaders;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service as it runs, on a real broker: one start, one stream of items, and what everybody sees of it. */
@QuarkusTest
@QuarkusTestResource(value = TestBroker.class, restrictToAnnotatedClass = true)
class ServiceTest {
    private static final int ITEMS = 500;
    private static final int BROKEN = ITEMS / 100;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private static final List<String> ENDPOINTS =
            List.of("/q/health", "/q/health/live", "/q/health/ready", "/q/health/started", "/q/metrics", "/q/info");

    private static final Pattern METRIC = Pattern.compile("\\b(dateline(?!_story)|kafka|jvm)_[a-z_]+\\b");

    /** The framework looks for metrics of partitions once a minute, so only their maximum is there when the test asks. */
    private static final String AFTER_A_MINUTE = "kafka_consumer_fetch_manager_records_lag";

    private static boolean sent;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @TestHTTPResource(value = "/", management = true)
    URL management;

    @TestHTTPResource("/")
    URL service;

    @BeforeEach
    void itemsAreSentOnce() throws Exception {
        Wire wire = new Wire(bootstrapServers);
        if (!sent) {
            sent = true;
            wire.createTopics(4);
            List<ProducerRecord<byte[], byte[]>> items = Wire.items(ITEMS, 40);
            items.forEach(item -> item.headers().add("traceparent", TRACE.getBytes(UTF_8)));
            wire.send(items);
        }
        assertThat(wire.read("news.enriched", ITEMS - BROKEN, LIMIT)).hasSize(ITEMS - BROKEN);
    }

    @Test
    void everyItemComesOutOnceAndInOrder() {
        // Given
        Wire wire = new Wire(bootstrapServers);

        // When
        DeliveryCheck check = DeliveryCheck.of(
                wire.read("news.raw", ITEMS, LIMIT),
                wire.read("news.enriched", ITEMS - BROKEN, LIMIT),
                wire.read("news.rejected", BROKEN, LIMIT));

        // Then
        assertThat(check).hasToString("sent=500 received=500 missing=0 doubled=0 reordered=0");
    }

    @Test
    void anEventHasTheArticleAsItsKeyAndTheInputsTrace() {
        // Given
        ConsumerRecord<byte[], byte[]> event =
                new Wire(bootstrapServers).read("news.enriched", 1, LIMIT).get(0);

        // Then
        assertThat(new String(event.key(), UTF_8)).startsWith("urn:newsml:ellery.example:");
        assertThat(header(event, "traceparent")).isEqualTo(TRACE);
        assertThat(header(event, "ce_type")).startsWith("dateline.article.");
        assertThat(header(event, "dateline-processed")).endsWith("Z");
    }

    @Test
    void aRejectedItemIsAsItCame() {
        // Given
        ConsumerRecord<byte[], byte[]> rejected =
                new Wire(bootstrapServers).read("news.rejected", 1, LIMIT).get(0);

        // Then
        assertThat(new String(rejected.value(), UTF_8)).isEqualTo("{\"broken\": ");
        assertThat(new String(rejected.key(), UTF_8)).startsWith("urn:newsml:ellery.example:");
        assertThat(header(rejected, "traceparent")).isEqualTo(TRACE);
        assertThat(header(rejected, RejectionHeaders.TOPIC)).isEqualTo("news.raw");
        assertThat(rejected.headers().headers("__smallrye_generationId")).isEmpty();
    }

    @Test
    void theBooksBalance() throws Exception {
        // When
        List<String> metrics = get("metrics").lines().toList();

        // Then
        double published = sum(metrics, "dateline_items_published_total");
        double rejected = sum(metrics, "dateline_items_rejected_total");
        assertThat(rejected).isEqualTo(BROKEN);
        assertThat(sum(metrics, "dateline_items_received_total")).isEqualTo(published + rejected);
    }

    /** The dashboard and the alerts; the application of stories has a test of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"grafana/dashboards/dateline.json", "alerts.yml"})
    void everyMetricThatIsShownOrAlertsIsInTheScrapeOfAServiceAtWork(String file) throws Exception {
        // Given
        Set<String> scraped = get("metrics")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));

        // When
        String text = Files.readString(Path.of("../../deploy/observability", file));
        Set<String> asked =
                METRIC.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());

        // Then
        assertThat(asked).isNotEmpty();
        asked.remove(AFTER_A_MINUTE);
        assertThat(scraped).containsAll(asked).contains(AFTER_A_MINUTE + "_max");
    }

    @Test
    void itIsLiveReadyAndStarted() throws Exception {
        assertThat(get("health/live")).contains("\"polling\"").doesNotContain("DOWN");
        assertThat(get("health/ready")).contains("\"broker\"").doesNotContain("DOWN");
        assertThat(get("health/started")).contains("\"models\"").doesNotContain("DOWN");
    }

    @Test
    void itSaysWhatItIs() throws Exception {
        assertThat(get("info")).contains("\"java\"");
    }

    @Test
    void noTrickOfAPathAndNoOtherMethodGetsAnAnswer() throws Exception {
        HttpTable table = new HttpTable(management);

        assertThat(table.open(ENDPOINTS)).isEmpty();
        assertThat(new HttpTable(service).open(List.of("/schemas/event-v1.schema.json", "/q/metrics")))
                .isEmpty();
    }

    @Test
    void everyAnswerForbidsToShowRunOrKeepIt() throws Exception {
        HttpTable table = new HttpTable(management);

        for (String endpoint : List.of("/q/health", "/q/metrics", "/q/info", "/nowhere", "/q/metrics;a")) {
            assertThat(HttpTable.isSealed(table.ask("GET", endpoint)))
                    .as(endpoint)
                    .isTrue();
        }
        assertThat(table.ask("HEAD", "/q/metrics").status()).isEqualTo(405);
    }

    /** The tests have two seconds where the service has ten. */
    @Test
    void requestsThatAreNeverFinishedAreCutOff() throws Exception {
        assertThat(new HttpTable(management).openAfter(400, 8_000)).isZero();
    }

    @Test
    void noTextOfAnArticleIsShown() throws Exception {
        for (String page : List.of("metrics", "health", "info")) {
            assertThat(get(page)).as(page).doesNotContain("Torvald", "Harbour bridge", "urn:newsml:ellery.example");
        }
        new Wire(bootstrapServers)
                .read("news.rejected", BROKEN, LIMIT)
                .forEach(rejected -> rejected.headers()
                        .forEach(header ->
                                assertThat(new String(header.value(), UTF_8)).doesNotContain("broken")));
    }

    private String get(String path) throws IOException {
        try (InputStream body = URI.create(management + path).toURL().openStream()) {
            return new String(body.readAllBytes(), UTF_8);
        }
    }

    private static double sum(List<String> metrics, String name) {
        return metrics.stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
