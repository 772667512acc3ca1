package io.dateline.generate.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.generate.Fault;
import io.dateline.generate.Manners;
import io.dateline.generate.ModelServer;
import io.dateline.generate.endpoint.Reply.Answered;
import io.dateline.generate.endpoint.Reply.Broken;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class EndpointTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final Duration SHORT = Duration.ofMillis(600);
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final byte[] BODY = "{}".getBytes(UTF_8);

    @TempDir
    Path directory;

    private static Endpoint endpoint(ModelServer server, @Nullable Path key) {
        return new Endpoint(server.base(), key == null ? null : new KeyFile(key), () -> NOW);
    }

    static Set<String> manners() {
        return Manners.ofTransport().keySet();
    }

    @ParameterizedTest
    @MethodSource("manners")
    void whateverTheServerDoesIsAFaultInTime(String name) throws IOException {
        // Given
        Manners.Bad bad = Manners.ofTransport().get(name);
        Duration time = bad.fault() == Fault.TIMEOUT ? SHORT : LONG;
        try (ModelServer server = new ModelServer(bad.manner())) {
            // When
            long began = System.nanoTime();
            Reply reply = endpoint(server, null).ask(BODY, time);

            // Then
            assertThat(reply).isInstanceOf(Broken.class);
            assertThat(((Broken) reply).fault()).isEqualTo(bad.fault());
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(time.plusSeconds(2));
        }
    }

    @Test
    void nobodyThereIsUnreachable() throws IOException {
        URI gone;
        try (ModelServer server = new ModelServer((socket, out) -> {})) {
            gone = server.base();
        }

        Reply reply = new Endpoint(gone, null, () -> NOW).ask(BODY, LONG);

        assertThat(reply).isEqualTo(Broken.unpaid(Fault.UNREACHABLE));
    }

    @Test
    void noSuchHostIsUnreachable() {
        Reply reply = new Endpoint(URI.create("http://no-such-host.invalid/v1"), null, () -> NOW).ask(BODY, LONG);

        assertThat(((Broken) reply).fault()).isEqualTo(Fault.UNREACHABLE);
    }

    @Test
    void anAnswerIsHandedOn() throws IOException {
        try (ModelServer server = new ModelServer(ModelServer.json(200, "{\"a\": 1}"))) {
            Reply reply = endpoint(server, null).ask(BODY, LONG);

            assertThat(new String(((Answered) reply).body(), UTF_8)).isEqualTo("{\"a\": 1}");
            assertThat(server.requests()).singleElement().asString().startsWith("POST /v1/chat/completions HTTP/1.1");
        }
    }

    @Test
    void aRedirectGetsNeitherKeyNorArticle() throws IOException {
        // Given a server that sends the client on to another
        Path key = Files.writeString(directory.resolve("key"), "secret\n");
        try (ModelServer other = new ModelServer(ModelServer.says("Text."));
                ModelServer server =
                        new ModelServer(ModelServer.response(307, "location: " + other.base(), new byte[0]))) {
            // When
            endpoint(server, key).ask(BODY, LONG);

            // Then
            assertThat(server.requests()).hasSize(1);
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void aKeyRenewedInItsFileIsUsed() throws IOException {
        Path key = Files.writeString(directory.resolve("key"), "first\n");
        try (ModelServer server = new ModelServer(ModelServer.says("Text."))) {
            Endpoint endpoint = endpoint(server, key);
            endpoint.ask(BODY, LONG);
            Files.writeString(key, " second ");
            endpoint.ask(BODY, LONG);

            assertThat(server.requests().get(0)).contains("Bearer first\r\n");
            assertThat(server.requests().get(1)).contains("Bearer second\r\n");
        }
    }

    @Test
    void withoutAKeyFileNoKeyIsSent() throws IOException {
        try (ModelServer server = new ModelServer(ModelServer.says("Text."))) {
            endpoint(server, null).ask(BODY, LONG);

            assertThat(server.requests().get(0).toLowerCase(Locale.ROOT)).doesNotContain("authorization");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "two words", "line\nbreak", "k\u00e9y"})
    void aFileWithoutAKeyIsNamedWithTheFixAndNotQuoted(String content) throws IOException {
        Path key = Files.writeString(directory.resolve("key"), content);

        assertThat(new KeyFile(key).problem()).startsWith(key.toString()).contains("Fix: ");
        if (!content.isBlank()) {
            assertThat(new KeyFile(key).problem()).doesNotContain(content);
        }
    }

    @Test
    void aKeyFileThatIsGoneSendsNothing() throws IOException {
        try (ModelServer server = new ModelServer(ModelServer.says("Text."))) {
            Reply reply = endpoint(server, directory.resolve("gone")).ask(BODY, LONG);

            assertThat(((Broken) reply).fault()).isEqualTo(Fault.KEY_UNREADABLE);
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | PT7S",
                "Mon, 2 Mar 2026 09:31:00 GMT | PT1M",
                "Mon, 2 Mar 2026 09:29:00 GMT | PT0S",
                "soon | ",
                "99999999999 | ",
                "-1 | "
            })
    void retryAfterIsRead(String header, @Nullable Duration wait) throws IOException {
        String headers = "content-type: application/json\nretry-after: " + header;
        try (ModelServer server = new ModelServer(ModelServer.response(429, headers, new byte[0]))) {
            Reply reply = endpoint(server, null).ask(BODY, LONG);

            assertThat(reply).isEqualTo(new Broken(Fault.RATE_LIMITED, wait, false));
        }
    }

    @Test
    void anInterruptEndsTheCallAndStays() throws Exception {
        try (ModelServer server = new ModelServer((socket, out) -> Thread.sleep(60_000))) {
            AtomicReference<Reply> reply = new AtomicReference<>();
            AtomicBoolean stays = new AtomicBoolean();
            Thread caller = new Thread(() -> {
                reply.set(endpoint(server, null).ask(BODY, LONG));
                stays.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            caller.interrupt();
            caller.join();

            assertThat(((Broken) reply.get()).fault()).isEqualTo(Fault.INTERRUPTED);
            assertThat(stays).isTrue();
        }
    }

    @Test
    void modelsAreAskedForWithoutAnArticle() throws IOException {
        try (ModelServer server = new ModelServer(ModelServer.json(200, "{\"data\": []}"))) {
            assertThat(endpoint(server, null).models(LONG)).isInstanceOf(Answered.class);
            assertThat(server.requests().get(0)).startsWith("GET /v1/models HTTP/1.1");
        }
    }
}
