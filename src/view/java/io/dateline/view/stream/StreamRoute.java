package io.dateline.view.stream;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * {@code GET /api/stream}: rows as they come. A plain route, since the REST layer writes a buffer of its own for each
 * reader and costs five times as much (docs/decisions/view-stream.md).
 */
@ApplicationScoped
public class StreamRoute {
    /** Seconds after which a reader that found no room tries again. */
    private static final String RETRY = "5";

    private final Hub hub;

    @Inject
    public StreamRoute(Hub hub) {
        this.hub = hub;
    }

    void register(@Observes Router router) {
        router.get("/api/stream").handler(this::open);
    }

    private void open(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (!hub.hasRoom()) {
            response.setStatusCode(503)
                    .putHeader("Retry-After", RETRY)
                    .end("no room for one more reader, or the window is still being read\n");
            return;
        }
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-store")
                // nginx would gather the frames.
                .putHeader("X-Accel-Buffering", "no");
        String header = context.request().getHeader("Last-Event-ID");
        String seen = header != null ? header : context.request().getParam("after", "");
        Reader reader = hub.join(response, seen);
        response.closeHandler(closed -> hub.leave(reader));
        response.exceptionHandler(failed -> hub.leave(reader));
        response.endHandler(ended -> hub.leave(reader));
    }
}
