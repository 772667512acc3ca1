package io.dateline.view.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.view.api.Answers.ArticleList;
import io.dateline.view.api.Answers.ArticlePage;
import io.dateline.view.api.Answers.Problem;
import io.dateline.view.window.Closing;
import io.dateline.view.window.Events;
import io.dateline.view.window.Events.Gone;
import io.dateline.view.window.Events.Read;
import io.dateline.view.window.Events.Reading;
import io.dateline.view.window.Events.Refused;
import io.dateline.view.window.Position;
import io.dateline.view.window.Row;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists and single articles. A closed article is answered with 410 (killed) or 403 (held, embargoed) and no text. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
@Blocking
public class ArticlesApi {
    private final Search search;
    private final Events events;
    private final ObjectMapper json;

    @Inject
    public ArticlesApi(Search search, Events events, ObjectMapper json) {
        this.search = search;
        this.events = events;
        this.json = json;
    }

    @GET
    @Operation(summary = "The newest events", description = "Those that match the search q, the newest first.")
    public ArticleList list(
            @QueryParam("q") @DefaultValue("") String q, @QueryParam("limit") @DefaultValue("100") int limit) {
        return search.list(q, limit);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An article, its versions and its event", description = "version is a row's position.")
    public Response article(@PathParam("id") String id, @QueryParam("version") @Nullable String version) {
        return answer(id, version, (row, versions) -> {
            Reading reading = events.event(row);
            if (reading instanceof Refused refused) {
                return closed(id, refused.why());
            }
            JsonNode event = reading instanceof Read read ? tree(read.text()) : null;
            return Response.ok(new ArticlePage(row, versions, null, event, relation(row)));
        });
    }

    @GET
    @Path("{id}/event")
    @Operation(summary = "The event as it was published")
    public Response event(@PathParam("id") String id, @QueryParam("version") @Nullable String version) {
        return answer(id, version, (row, versions) -> plain(id, events.event(row), MediaType.APPLICATION_JSON));
    }

    @GET
    @Path("{id}/raw")
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @Operation(summary = "The raw item that the event was made of, as plain text")
    public Response raw(@PathParam("id") String id, @QueryParam("version") @Nullable String version) {
        return answer(id, version, (row, versions) -> {
            if (!(events.event(row) instanceof Read read)) {
                return plain(id, events.event(row), MediaType.TEXT_PLAIN);
            }
            JsonNode input = tree(read.text()).path("provenance").path("input");
            Optional<Position> position = Position.of(input.path("partition").asText() + "-"
                    + input.path("offset").asText());
            String topic = input.path("topic").asText();
            Reading reading = position.isPresent() ? events.raw(row, topic, position.get()) : new Gone();
            return plain(id, reading, MediaType.TEXT_PLAIN);
        });
    }

    private @Nullable JsonNode relation(Row row) {
        return events.relation(row) instanceof Read read ? tree(read.text()) : null;
    }

    private interface Answer {
        Response.ResponseBuilder of(Row row, List<Row> versions);
    }

    private Response answer(String id, @Nullable String version, Answer answer) {
        List<Row> versions = search.versions(id);
        Optional<Row> row = version == null
                ? search.current(id)
                : versions.stream()
                        .filter(one -> one.position().toString().equals(version))
                        .findFirst();
        if (row.isEmpty()) {
            Optional<Closing> closing = search.closing(id);
            return closing.isPresent() ? closed(id, closing.get()).build() : notFound();
        }
        return answer.of(row.get(), versions).build();
    }

    private Response.ResponseBuilder closed(String id, Closing why) {
        List<Row> versions = search.versions(id);
        int status = why.because().equals(Closing.KILLED) ? 410 : 403;
        if (versions.isEmpty()) {
            return Response.status(status).entity(new Problem(why.because()));
        }
        Row last = versions.get(versions.size() - 1);
        return Response.status(status).entity(new ArticlePage(last, versions, why, null, null));
    }

    private Response.ResponseBuilder plain(String id, Reading reading, String type) {
        if (reading instanceof Read read) {
            return Response.ok(read.text(), type + ";charset=UTF-8");
        }
        return reading instanceof Refused refused
                ? closed(id, refused.why()).type(MediaType.APPLICATION_JSON_TYPE)
                : Response.status(404)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(new Problem("no longer in its topic"));
    }

    private static Response notFound() {
        return Response.status(404)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Problem("not in the window"))
                .build();
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event in the window was JSON when it came", e);
        }
    }
}
