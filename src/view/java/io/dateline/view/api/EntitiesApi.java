package io.dateline.view.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.view.api.Answers.Counted;
import io.dateline.view.api.Answers.EntityPage;
import io.dateline.view.api.Answers.Problem;
import io.dateline.view.api.Answers.Said;
import io.dateline.view.window.Events;
import io.dateline.view.window.Events.Read;
import io.dateline.view.window.Row;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** People, organisations and places that the window names, and each one's page. */
@Path("/api/entities")
@Tag(name = "entities")
@Blocking
public class EntitiesApi {
    /** Events read whole for an entity's quotes and roles: each is a read from the broker. */
    private static final int READ = 12;

    private static final int QUOTES = 12;
    private static final int WITH = 12;
    private static final int ROWS = 50;

    private final Search search;
    private final Events events;
    private final ObjectMapper json;

    @Inject
    public EntitiesApi(Search search, Events events, ObjectMapper json) {
        this.search = search;
        this.events = events;
        this.json = json;
    }

    @GET
    @Operation(summary = "Entities by the number of articles that name them")
    public List<Counted> list(
            @QueryParam("type") @Nullable String type, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Mentions.count(search.all(), name -> type == null || name.type().equals(type)).stream()
                .limit(Math.min(limit, Search.MOST))
                .toList();
    }

    @GET
    @Path("{id: .+}")
    @Operation(summary = "An entity: mentions over time, with whom, quotes by it, roles, link")
    public Response entity(@PathParam("id") String id) {
        List<Row> all = search.all();
        List<Row> rows = all.stream()
                .filter(row -> row.names().stream().anyMatch(name -> name.id().equals(id)))
                .toList();
        if (rows.isEmpty()) {
            return Response.status(404)
                    .entity(new Problem("nobody in the window has this id"))
                    .build();
        }
        Spans spans = Spans.over(all, System.currentTimeMillis(), 48);
        Findings findings = read(id, rows);
        return Response.ok(new EntityPage(
                        Mentions.count(rows, name -> name.id().equals(id)).get(0),
                        List.copyOf(findings.roles),
                        findings.link,
                        spans.begin(),
                        spans.width(),
                        spans.counts(rows.stream().map(Row::arrived).toList()),
                        Mentions.count(rows, name -> !name.id().equals(id)).stream()
                                .limit(WITH)
                                .toList(),
                        findings.quotes,
                        rows.stream().limit(ROWS).toList()))
                .build();
    }

    /** What only whole events tell. */
    private static final class Findings {
        private final Set<String> roles = new LinkedHashSet<>();
        private final List<Said> quotes = new ArrayList<>();
        private @Nullable String link;
    }

    private Findings read(String id, List<Row> rows) {
        Findings findings = new Findings();
        List<Row> speaking = rows.stream()
                .filter(row -> row.isOpen() && row.speakers().contains(id))
                .toList();
        Set<Row> read = new LinkedHashSet<>(speaking);
        read.addAll(rows);
        Set<String> seen = new LinkedHashSet<>();
        for (Row row :
                read.stream().filter(row -> seen.add(row.id())).limit(READ).toList()) {
            if (events.event(row) instanceof Read event) {
                take(id, row, event.text(), findings);
            }
        }
        return findings;
    }

    private void take(String id, Row row, String text, Findings findings) {
        JsonNode event;
        try {
            event = json.readTree(text);
        } catch (IOException e) {
            return;
        }
        for (JsonNode entity : event.path("entities")) {
            if (entity.path("id").asText().equals(id)) {
                if (entity.has("role")) {
                    findings.roles.add(entity.path("role").asText());
                }
                findings.link = findings.link == null ? Links.of(entity.path("links")) : findings.link;
            }
        }
        for (JsonNode quote : event.path("quotes")) {
            if (quote.path("speaker").asText().equals(id) && quote.has("text") && findings.quotes.size() < QUOTES) {
                findings.quotes.add(new Said(
                        quote.path("text").asText(),
                        quote.path("kind").asText(),
                        row.id(),
                        Objects.requireNonNullElse(row.headline(), ""),
                        row.arrived()));
            }
        }
    }
}
