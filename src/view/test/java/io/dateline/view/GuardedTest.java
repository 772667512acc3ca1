package io.dateline.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.http.HttpTable;
import io.dateline.view.window.Refusal;
import io.dateline.view.window.RowReader;
import io.dateline.view.window.Window;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The view behind a proxy that names the reader, with redrive switched on and the topics of the story application. */
@QuarkusTest
@QuarkusTestResource(TestWire.class)
@TestProfile(GuardedTest.Guarded.class)
class GuardedTest {
    private static final String READER = "ada";
    private static final String SECRET = "open sesame";

    @TestHTTPResource
    URI address;

    @TestHTTPResource(value = "/", management = true)
    URL management;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    Window window;

    /** The settings of the class. */
    public static final class Guarded implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dateline.view.auth.by", "proxy-header",
                    "dateline.view.redrive.enabled", "true",
                    "dateline.view.redrive.by", READER,
                    "quarkus.http.idle-timeout", "2S",
                    "kafka.ssl.key.password", SECRET);
        }
    }

    @BeforeEach
    void filled() {
        until(() -> window.isFilled() && !window.refusals().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app/app.js", "/api/articles", "/api/stream", "/api/openapi", "/nowhere"})
    void nobodyIsLetInWithoutAName(String path) throws Exception {
        assertThat(send(request(path)).statusCode()).isEqualTo(401);
        assertThat(send(request(path).header("X-Forwarded-User", " ")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void readerWithANameIsLetIn() throws Exception {
        assertThat(send(named("/api/articles", READER)).statusCode()).isEqualTo(200);
        assertThat(send(named("/", "bob")).statusCode()).isEqualTo(200);
        assertThat(send(named("/api/flow", READER)).body()).contains("\"redrive\":true");
    }

    @ParameterizedTest(name = "{0} from {1}, {2}: {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                "none, ours, same-origin, 401",
                "bob, ours, same-origin, 403",
                "ada, none, none, 403",
                "ada, http://news.example, none, 403",
                "ada, null, none, 403",
                "ada, ours, cross-site, 403",
                "ada, ours, same-site, 403"
            })
    void redriveIsRefused(String reader, String origin, String site, int status) throws Exception {
        HttpResponse<String> answer = redrive(position(), reader, origin, site);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("news.raw");
    }

    @Test
    void noTrickOfAPathAndNoOtherMethodGetsAnAnswer() throws Exception {
        HttpTable probes = new HttpTable(management);
        String article =
                "/api/articles/" + window.articles().newestFirst().get(0).id();

        assertThat(probes.open(List.of("/q/health", "/q/health/live", "/q/health/ready", "/q/metrics")))
                .isEmpty();
        assertThat(table().open(List.of(
                        "/app/app.js",
                        "/api/articles",
                        article,
                        "/api/entities",
                        "/api/stories",
                        "/api/trends",
                        "/api/flow",
                        "/api/openapi")))
                .isEmpty();
        assertThat(table().ask("DELETE", path(position())).status()).isEqualTo(405);
    }

    @Test
    void everyAnswerForbidsToRunOrKeepIt() throws Exception {
        for (String endpoint : List.of("/q/health", "/q/metrics", "/nowhere", "/q/metrics;a")) {
            assertThat(HttpTable.isSealed(new HttpTable(management).ask("GET", endpoint)))
                    .as(endpoint)
                    .isTrue();
        }
        for (String endpoint : List.of("/", "/api/articles", "/api/flow")) {
            assertThat(HttpTable.isSealed(table().ask("GET", endpoint)))
                    .as(endpoint)
                    .isTrue();
        }
        assertThat(new HttpTable(management).ask("HEAD", "/q/metrics").status()).isEqualTo(405);
    }

    @Test
    void probesAndMetricsShowNoTextAndNoSecret() throws Exception {
        for (String page : List.of("health", "metrics")) {
            try (InputStream body =
                    management.toURI().resolve("/q/" + page).toURL().openStream()) {
                assertThat(new String(body.readAllBytes(), UTF_8)).as(page).doesNotContain("northern Chile", SECRET);
            }
        }
    }

    /** The tests have two seconds where the view has twenty, and ten for its probes. */
    @Test
    void requestsThatAreNeverFinishedAreCutOff() throws Exception {
        assertThat(new HttpTable(management).openAfter(400, 8_000)).isZero();
        assertThat(table().openAfter(400, 8_000)).isZero();
    }

    private HttpTable table() throws Exception {
        return new HttpTable(address.toURL(), "X-Forwarded-User: " + READER + "\r\n");
    }

    @Test
    void redriveIsNoGet() throws Exception {
        assertThat(send(named(path(position()), READER)).statusCode()).isEqualTo(405);
    }

    @Test
    void redriveSendsTheRecordToWhereItCameFrom() throws Exception {
        HttpResponse<String> answer = redrive(position(), READER, "ours", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"topic\":\"news.raw\"");
    }

    @Test
    void redriveOfWhatIsNotListedIsNotFound() throws Exception {
        assertThat(redrive("0-999999", READER, "ours", "same-origin").statusCode())
                .isEqualTo(404);
    }

    @Test
    void trendsAreThoseOfTheirTopic() throws Exception {
        try (Wire wire = new Wire(bootstrapServers)) {
            wire.tell("news.trends", "iso3166:CL", """
                    {"id": "iso3166:CL", "kind": "entity", "bucket": "2026-11-30T08:00:00Z", "count": 1, "lastHour": 8, "surprise": 4.0}
                    """);
        }

        until(() -> send(named("/api/trends", READER)).body().contains("\"counting\":\"story\""));
        assertThat(send(named("/api/trends?q=lang%3Aen", READER)).body()).contains("\"counting\":\"window\"");
    }

    @Test
    void killThatNamesItsItemOtherwiseTakesItsText() throws Exception {
        String uri = "urn:newsml:ellery.example:20261130:otherwise";
        try (Wire wire = new Wire(bootstrapServers)) {
            wire.send(
                    Items.ninjs("otherwise", 1, "usable", "Lantern Trust insolvent", "HALVO - It is."),
                    System.currentTimeMillis());
            wire.flush();
            until(() -> send(named("/api/articles", READER)).body().contains("Lantern Trust"));

            wire.tell("news.latest", uri, """
                    {"uri": "%s", "version": "1", "deleted": true, "pubStatus": "canceled", "withdrawnBy": "urn:x:kill",
                     "basedOnRetracted": [], "copyOf": null, "supersededBy": null}
                    """.formatted(uri));
        }

        until(() -> !send(named("/api/articles", READER)).body().contains("Lantern Trust"));
        HttpResponse<String> killed = send(named("/api/articles/" + RowReader.idOf(uri), READER));
        assertThat(killed.statusCode()).isEqualTo(410);
        assertThat(killed.body()).doesNotContain("Lantern");
    }

    private String position() {
        return window.refusals().stream()
                .map(Refusal::position)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static String path(String position) {
        return "/api/flow/rejected/" + position + "/redrive";
    }

    private HttpResponse<String> redrive(
            String position, @Nullable String reader, @Nullable String origin, @Nullable String site) throws Exception {
        HttpRequest.Builder request = (reader == null ? request(path(position)) : named(path(position), reader))
                .POST(BodyPublishers.noBody());
        if (origin != null) {
            request.header("Origin", origin.equals("ours") ? "http://" + address.getAuthority() : origin);
        }
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        return send(request);
    }

    private HttpRequest.Builder named(String path, String reader) {
        return request(path).header("X-Forwarded-User", reader);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(20));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static void until(Callable<Boolean> holds) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(holds);
    }
}
