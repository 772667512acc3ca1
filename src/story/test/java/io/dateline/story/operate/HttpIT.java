package io.dateline.story.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dateline.http.HttpTable;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged application, seen from its ports. It needs no broker for that. */
class HttpIT {
    private static final List<String> ENDPOINTS =
            List.of("/q/health", "/q/health/live", "/q/health/ready", "/q/health/started", "/q/metrics", "/q/info");

    @TempDir
    static Path directory;

    private static Process application;
    private static URL service;
    private static URL management;

    @BeforeAll
    static void start() throws IOException {
        service = url(freePort());
        management = url(freePort());
        application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dquarkus.http.port=" + service.getPort(),
                        "-Dquarkus.management.port=" + management.getPort(),
                        "-Dquarkus.management.idle-timeout=2S",
                        "-Dkafka.bootstrap.servers=localhost:1",
                        "-jar",
                        Path.of("target", "quarkus-app", "quarkus-run.jar").toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("story.log").toFile())
                .start();
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> new HttpTable(management).ask("GET", "/q/metrics").status() == 200);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        application.destroyForcibly().waitFor();
    }

    @Test
    void noTrickOfAPathAndNoOtherMethodGetsAnAnswer() throws IOException {
        assertThat(new HttpTable(management).open(ENDPOINTS)).isEmpty();
        assertThat(new HttpTable(service).open(List.of("/schemas/event-v1.schema.json", "/q/metrics")))
                .isEmpty();
    }

    @Test
    void everyAnswerForbidsToShowRunOrKeepIt() throws IOException {
        for (String endpoint : List.of("/q/health", "/q/metrics", "/q/info", "/nowhere", "/q/metrics;a")) {
            assertThat(HttpTable.isSealed(new HttpTable(management).ask("GET", endpoint)))
                    .as(endpoint)
                    .isTrue();
        }
        assertThat(HttpTable.isSealed(new HttpTable(service).ask("GET", "/nowhere")))
                .isTrue();
        assertThat(new HttpTable(management).ask("HEAD", "/q/metrics").status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yml", "grafana/dashboards/dateline.json"})
    void aScrapeHasEveryMetricThatIsAskedFor(String file) throws IOException {
        try (InputStream scrape = new URL(management, "q/metrics").openStream()) {
            assertThat(StoryAlertsTest.names(new String(scrape.readAllBytes(), StandardCharsets.UTF_8)))
                    .containsAll(StoryAlertsTest.asked(file));
        }
    }

    @Test
    void requestsThatAreNeverFinishedAreCutOff() throws IOException {
        assertThat(new HttpTable(management).openAfter(400, 8_000)).isZero();
    }

    private static URL url(int port) throws IOException {
        return URI.create("http://localhost:" + port + "/").toURL();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
