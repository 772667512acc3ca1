package io.dateline.view.api;

import io.dateline.view.api.Answers.ArticleList;
import io.dateline.view.stream.Vector;
import io.dateline.view.window.Articles;
import io.dateline.view.window.Closing;
import io.dateline.view.window.Row;
import io.dateline.view.window.Storyline;
import io.dateline.view.window.Trendlines;
import io.dateline.view.window.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds rows in the window. */
@ApplicationScoped
public class Search {
    /** Rows of one answer; a page shows 500. */
    public static final int MOST = 1_000;

    private final Window window;

    @Inject
    public Search(Window window) {
        this.window = window;
    }

    public ArticleList list(String q, int limit) {
        // Before the rows, so that the stream repeats some rather than leaving one out.
        Map<Integer, Long> next = window.next();
        Query query = Query.of(q, Instant.now());
        List<Row> rows = new ArrayList<>();
        int matched = 0;
        List<Row> all = articles().newestFirst();
        for (Row row : all) {
            if (query.matches(row)) {
                matched++;
                if (rows.size() < Math.min(limit, MOST)) {
                    rows.add(row);
                }
            }
        }
        return new ArticleList(rows, matched, all.size(), new Vector(next).toString());
    }

    List<Row> all() {
        return articles().newestFirst();
    }

    List<Row> versions(String id) {
        return articles().versions(id);
    }

    Optional<Row> current(String id) {
        return articles().current(id);
    }

    Optional<Closing> closing(String id) {
        return articles().closing(id);
    }

    /** By uri of a member, the story it belongs to; empty where there is no topic of stories. */
    Map<String, Storyline> storylines() {
        Map<String, Storyline> byUri = new HashMap<>();
        window.storylines().all().forEach(line -> line.uris().forEach(uri -> byUri.putIfAbsent(uri, line)));
        return byUri;
    }

    Trendlines trendlines() {
        return window.trendlines();
    }

    private Articles articles() {
        return window.articles();
    }
}
