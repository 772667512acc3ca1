package io.dateline.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTest {
    private static final byte[] PAGE = "<p>A page</p>".getBytes(StandardCharsets.UTF_8);

    private final WebServer server = new WebServer();
    private final Fetch fetch = new Fetch(() -> true, Duration.ofSeconds(2));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageComesWithItsMediaType() throws IOException {
        server.answer("/page", 200, Map.of("Content-Type", "text/html; charset=utf-8"), PAGE);

        WireItem item = fetch.get(server.address("/page"), 100);

        assertThat(item.content()).isEqualTo(PAGE);
        assertThat(item.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(item.name()).isEqualTo(server.address("/page"));
    }

    @Test
    void noMoreIsReadThanAskedFor() throws IOException {
        server.answer("/page", 200, Map.of(), PAGE);

        assertThat(fetch.get(server.address("/page"), 3).content()).hasSize(3);
    }

    @Test
    void redirectsAreFollowed() throws IOException {
        server.answer("/old", 301, Map.of("Location", "/page"), new byte[0]);
        server.answer("/page", 200, Map.of(), PAGE);

        assertThat(fetch.get(server.address("/old"), 100).content()).isEqualTo(PAGE);
    }

    @Test
    void butNotForEver() {
        server.answer("/round", 302, Map.of("Location", "/round"), new byte[0]);

        assertThatThrownBy(() -> fetch.get(server.address("/round"), 100)).hasMessage("more than 5 redirects");
        assertThat(server.asked()).hasSize(Fetch.MOST_REDIRECTS + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.com/", "http:///nowhere"})
    void aRedirectLeadsToTheWebAlone(String elsewhere) {
        server.answer("/page", 302, Map.of("Location", elsewhere), new byte[0]);

        assertThatThrownBy(() -> fetch.get(server.address("/page"), 100))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no http or https address");
    }

    @Test
    void aServerThatStallsIsGivenUp() {
        server.stall("/slow");

        assertThatThrownBy(() -> fetch.get(server.address("/slow"), 100)).hasMessage("no whole answer within 2 s");
    }

    @Test
    void aPageThatIsNotThereIsSaid() {
        server.answer("/gone", 404, Map.of(), PAGE);

        assertThatThrownBy(() -> fetch.get(server.address("/gone"), 100)).hasMessage("the server answers 404");
    }

    @Test
    void aPasswordInAnAddressIsNotSent() {
        assertThatThrownBy(() -> fetch.get("http://a:b@127.0.0.1/", 100)).hasMessageContaining("without a password");
    }

    @Test
    void whereItIsOffNothingIsFetched() {
        server.answer("/page", 200, Map.of(), PAGE);

        assertThatThrownBy(() -> new Fetch(() -> false).get(server.address("/page"), 100))
                .hasMessageContaining("dateline.fetch is false");
        assertThat(server.asked()).isEmpty();
    }
}
