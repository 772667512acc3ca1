package io.dateline.operate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.publish.Release;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartPageTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        Router router = Router.router(VERTX);
        new StartPage().routes(router);
        HttpServer server = VERTX.createHttpServer()
                .requestHandler(router)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        port = server.actualPort();
    }

    @AfterAll
    static void stop() {
        VERTX.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/schemas"})
    void aPersonSeesTheVersionAndTheContract(String path) throws Exception {
        HttpResponse<String> page = get(path);

        assertThat(page.body())
                .contains(
                        "Dateline " + Release.OURS.version(),
                        "/schemas/event-v1.schema.json",
                        "/schemas/asyncapi.yaml");
        assertThat(page.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                .startsWith("default-src 'none'");
    }

    @Test
    void asyncApiIsText() throws Exception {
        HttpResponse<String> text = get("/schemas/asyncapi");

        assertThat(text.body()).startsWith("asyncapi:");
        assertThat(text.headers().firstValue("content-type")).hasValue("text/plain; charset=utf-8");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
