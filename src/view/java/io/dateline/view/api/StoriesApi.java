package io.dateline.view.api;

import io.dateline.view.api.Answers.Story;
import io.dateline.view.api.Answers.StoryList;
import io.dateline.view.window.Row;
import io.dateline.view.window.Storyline;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Stories: items put together, by the story application where it runs, else by uri, so that a story is an article with
 * its versions.
 */
@Path("/api/stories")
@Tag(name = "stories")
@Blocking
public class StoriesApi {
    /** Parts of a sparkline. */
    static final int PARTS = 30;

    /** Other articles named on a card. */
    private static final int OTHERS = 5;

    private final Search search;

    @Inject
    public StoriesApi(Search search) {
        this.search = search;
    }

    @GET
    @Operation(
            summary = "Stories, the last changed first",
            description =
                    "grouping says by what items are put together: story, or uri where there is no topic of stories.")
    public StoryList list(
            @QueryParam("q") @DefaultValue("") String q, @QueryParam("limit") @DefaultValue("60") int limit) {
        Query query = Query.of(q, Instant.now());
        List<Row> all = search.all();
        Spans spans = Spans.over(all, System.currentTimeMillis(), PARTS);
        Map<String, Storyline> lines = search.storylines();
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : all) {
            Storyline line = lines.get(row.uri());
            groups.computeIfAbsent(line == null ? row.id() : line.id(), id -> new ArrayList<>())
                    .add(row);
        }
        List<Story> stories = groups.entrySet().stream()
                .filter(group -> group.getValue().stream().anyMatch(query::matches))
                .limit(Math.min(limit, Search.MOST))
                .map(group -> story(group.getKey(), group.getValue(), lines, spans))
                .toList();
        return new StoryList(lines.isEmpty() ? "uri" : "story", spans.begin(), spans.width(), stories);
    }

    /** An open article stands for its story; a closed one only where all are. */
    private Story story(String id, List<Row> newestFirst, Map<String, Storyline> lines, Spans spans) {
        Map<String, Row> articles = new LinkedHashMap<>();
        for (Row row : newestFirst) {
            articles.computeIfAbsent(
                    row.id(),
                    article -> search.closing(article).isPresent()
                            ? row
                            : search.current(article).orElse(row));
        }
        List<Row> current = new ArrayList<>(articles.values());
        current.sort(Comparator.comparing(row -> !row.isOpen()));
        Storyline line = lines.get(newestFirst.get(0).uri());
        List<String> sources =
                newestFirst.stream().map(Row::provider).distinct().toList();
        return new Story(
                id,
                current.get(0),
                newestFirst.size(),
                articles.size(),
                line == null ? articles.size() : line.independent(),
                sources,
                newestFirst.get(newestFirst.size() - 1).arrived(),
                spans.counts(newestFirst.stream().map(Row::arrived).toList()),
                line == null ? "" : line.state(),
                current.stream().skip(1).limit(OTHERS).toList());
    }
}
