package io.dateline.view.api;

import io.dateline.view.api.Answers.FlowPage;
import io.dateline.view.api.Answers.Preview;
import io.dateline.view.api.Answers.Problem;
import io.dateline.view.stream.Hub;
import io.dateline.view.window.Flow.Source;
import io.dateline.view.window.Lag;
import io.dateline.view.window.Position;
import io.dateline.view.window.Records;
import io.dateline.view.window.Refusal;
import io.dateline.view.window.Window;
import io.dateline.view.window.WindowConfig;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator's desk: what goes in and out, how far behind, who is silent, and what was turned away. */
@Path("/api/flow")
@Tag(name = "flow")
@Blocking
public class FlowApi {
    private static final int MINUTES = 60;

    /** Bytes of a rejected record shown: enough to see what it is. */
    private static final int PREVIEW = 2_000;

    private final Window window;
    private final Hub hub;
    private final Lag lag;
    private final Records records;
    private final WindowConfig config;
    private final boolean previews;

    @Inject
    public FlowApi(
            Window window,
            Hub hub,
            Lag lag,
            Records records,
            WindowConfig config,
            @ConfigProperty(name = "dateline.view.previews", defaultValue = "true") boolean previews) {
        this.window = window;
        this.hub = hub;
        this.lag = lag;
        this.records = records;
        this.config = config;
        this.previews = previews;
    }

    @GET
    @Operation(summary = "Counts by the minute, lag, delays, sources and the newest rejected records")
    public FlowPage flow() {
        long now = System.currentTimeMillis();
        long items = lag.items();
        List<Source> sources = window.flow().sources();
        long last = sources.stream().mapToLong(Source::last).max().orElse(now);
        return new FlowPage(
                window.flow().minutes(now, MINUTES),
                items,
                items > 0 ? now - last : 0,
                window.flow().delays(),
                sources,
                window.refusals(),
                now - last,
                window.articles().size(),
                hub.readers(),
                window.isConnected(),
                window.isFilled());
    }

    @GET
    @Path("rejected/{position}")
    @Operation(
            summary = "The beginning of a rejected record",
            description = "Off with dateline.view.previews=false: what was turned away may be under embargo.")
    public Response rejected(@PathParam("position") String position) {
        Optional<Refusal> refusal = window.refusals().stream()
                .filter(one -> one.position().toString().equals(position))
                .findFirst();
        if (refusal.isEmpty()) {
            return Response.status(404).entity(new Problem("not in the list")).build();
        }
        Position at = refusal.get().position();
        String redrive = "dateline rejected redrive " + at.partition() + ":" + at.offset();
        if (!previews) {
            return Response.ok(new Preview(refusal.get(), null, false, redrive)).build();
        }
        String text = records.beginning(config.rejected(), at, PREVIEW);
        return Response.ok(new Preview(refusal.get(), text, refusal.get().bytes() > PREVIEW, redrive))
                .build();
    }
}
