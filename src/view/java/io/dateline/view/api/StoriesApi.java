package io.dateline.view.api;

import io.dateline.view.api.Answers.Story;
import io.dateline.view.api.Answers.StoryList;
import io.dateline.view.window.Row;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stories: items put together. By uri, so that a story is an article with its versions. */
@Path("/api/stories")
@Tag(name = "stories")
@Blocking
public class StoriesApi {
    /** Parts of a sparkline. */
    static final int PARTS = 30;

    private final Search search;

    @Inject
    public StoriesApi(Search search) {
        this.search = search;
    }

    @GET
    @Operation(
            summary = "Stories, the last changed first",
            description = "grouping says by what items are put together.")
    public StoryList list(
            @QueryParam("q") @DefaultValue("") String q, @QueryParam("limit") @DefaultValue("60") int limit) {
        Query query = Query.of(q, Instant.now());
        List<Row> all = search.all();
        Spans spans = Spans.over(all, System.currentTimeMillis(), PARTS);
        Map<String, List<Row>> byArticle = new LinkedHashMap<>();
        for (Row row : all) {
            if (byArticle.containsKey(row.id())) {
                byArticle.get(row.id()).add(row);
            } else if (byArticle.size() < Math.min(limit, Search.MOST) && query.matches(row)) {
                byArticle.put(row.id(), new ArrayList<>(List.of(row)));
            }
        }
        List<Story> stories = byArticle.entrySet().stream()
                .map(entry -> story(entry.getKey(), entry.getValue(), spans))
                .toList();
        return new StoryList("uri", spans.begin(), spans.width(), stories);
    }

    private Story story(String id, List<Row> newestFirst, Spans spans) {
        Optional<Row> current = search.closing(id).isPresent() ? Optional.empty() : search.current(id);
        return new Story(
                id,
                current.orElse(newestFirst.get(0)),
                newestFirst.size(),
                newestFirst.stream().map(Row::provider).distinct().toList(),
                newestFirst.get(newestFirst.size() - 1).arrived(),
                spans.counts(newestFirst.stream().map(Row::arrived).toList()));
    }
}
