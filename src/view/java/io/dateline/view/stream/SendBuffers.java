package io.dateline.view.stream;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the kernel's buffer of each connection small: it would hold 4 MB for a reader that never reads. */
@ApplicationScoped
public class SendBuffers implements HttpServerOptionsCustomizer {
    private static final int BYTES = 65_536;

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setSendBufferSize(BYTES);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        options.setSendBufferSize(BYTES);
    }
}
