package io.dateline.view.api;

import io.dateline.view.api.Answers.FlowPage;
import io.dateline.view.api.Answers.Minute;
import io.dateline.view.api.Answers.Preview;
import io.dateline.view.api.Answers.Problem;
import io.dateline.view.api.Answers.Redriven;
import io.dateline.view.stream.Hub;
import io.dateline.view.window.Backlog;
import io.dateline.view.window.Flow;
import io.dateline.view.window.Flow.Source;
import io.dateline.view.window.Position;
import io.dateline.view.window.Records;
import io.dateline.view.window.Redriver;
import io.dateline.view.window.Redriver.Refused;
import io.dateline.view.window.Redriver.Result;
import io.dateline.view.window.Redriver.Sent;
import io.dateline.view.window.Refusal;
import io.dateline.view.window.Window;
import io.dateline.view.window.WindowConfig;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
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
    private final Backlog backlog;
    private final Records records;
    private final Redriver redriver;
    private final WindowConfig config;
    private final boolean previews;

    @Inject
    public FlowApi(
            Window window,
            Hub hub,
            Backlog backlog,
            Records records,
            Redriver redriver,
            WindowConfig config,
            @ConfigProperty(name = "dateline.view.previews", defaultValue = "true") boolean previews) {
        this.window = window;
        this.hub = hub;
        this.backlog = backlog;
        this.records = records;
        this.redriver = redriver;
        this.config = config;
        this.previews = previews;
    }

    @GET
    @Operation(summary = "Counts by the minute, lag, delays, sources and the newest rejected records")
    public FlowPage flow() {
        long now = System.currentTimeMillis();
        long items = backlog.waiting();
        List<Source> sources = window.flow().sources();
        long last = sources.stream().mapToLong(Source::last).max().orElse(now);
        return new FlowPage(
                minutes(now),
                items,
                items > 0 ? now - last : 0,
                window.flow().took(now),
                sources,
                window.refusals(),
                now - last,
                window.articles().size(),
                hub.readers(),
                window.isConnected(),
                window.isFilled(),
                redriver.isOn());
    }

    private List<Minute> minutes(long now) {
        List<Flow.Minute> out = window.flow().minutes(now, MINUTES);
        List<Backlog.Minute> in = backlog.minutes(now);
        List<Minute> minutes = new ArrayList<>(MINUTES);
        for (int i = 0; i < MINUTES; i++) {
            Flow.Minute made = out.get(i);
            minutes.add(new Minute(
                    made.begin(),
                    in.get(i).received(),
                    made.published(),
                    made.rejected(),
                    in.get(i).waiting()));
        }
        return minutes;
    }

    @GET
    @Path("rejected/{position}")
    @Operation(
            summary = "The beginning of a rejected record",
            description = "Off with dateline.view.previews=false: what was turned away may be under embargo.")
    public Response rejected(@PathParam("position") String position) {
        Optional<Refusal> refusal = listed(position);
        if (refusal.isEmpty()) {
            return problem(404, "not in the list");
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

    @POST
    @Path("rejected/{position}/redrive")
    @Operation(
            summary = "Sends a rejected record again to where it came from",
            description = "404 unless dateline.view.redrive.enabled; 403 without a reader's name, for a reader not in"
                    + " dateline.view.redrive.by, or from another page; 409 when the record must not be sent.")
    public Response redrive(@PathParam("position") String position, @Context RoutingContext context) {
        Optional<Refusal> refusal = listed(position);
        if (!redriver.isOn() || refusal.isEmpty()) {
            return problem(404, redriver.isOn() ? "not in the list" : "not switched on");
        }
        Optional<String> reader = ReaderName.of(context).filter(redriver::lets);
        if (reader.isEmpty() || !ReaderName.isOfOurPage(context)) {
            return problem(403, "not allowed");
        }
        Result result = redriver.send(refusal.get().position(), reader.get());
        if (result instanceof Sent sent) {
            return Response.ok(new Redriven(sent.topic(), sent.position())).build();
        }
        return result instanceof Refused refused
                ? problem(409, refused.why())
                : problem(502, "the broker did not take it");
    }

    private Optional<Refusal> listed(String position) {
        return window.refusals().stream()
                .filter(one -> one.position().toString().equals(position))
                .findFirst();
    }

    private static Response problem(int status, String words) {
        return Response.status(status).entity(new Problem(words)).build();
    }
}
