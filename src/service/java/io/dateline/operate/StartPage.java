package io.dateline.operate;

import io.dateline.publish.Release;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What a person sees at the service's port: its version, where the contract lies, and where the rest is. */
@Singleton
public final class StartPage {
    private static final String PAGE = "/pages/start.html";
    private static final String ASYNC_API = "/META-INF/resources/schemas/asyncapi.yaml";

    private final String page = read(PAGE).replace("{version}", Release.OURS.version());
    private final String asyncApi = read(ASYNC_API);

    void routes(@Observes Router router) {
        router.get("/").handler(request -> answer(request, "text/html", page));
        router.get("/schemas").handler(request -> answer(request, "text/html", page));
        // As text: a browser would save a file of the type of YAML.
        router.get("/schemas/asyncapi").handler(request -> answer(request, "text/plain", asyncApi));
    }

    private static void answer(RoutingContext request, String type, String body) {
        HttpServerResponse response = request.response();
        response.putHeader("Content-Type", type + "; charset=utf-8")
                .putHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(body);
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(StartPage.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
