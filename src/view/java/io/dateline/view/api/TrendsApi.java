package io.dateline.view.api;

import io.dateline.view.api.Answers.Spot;
import io.dateline.view.api.Answers.TopicDay;
import io.dateline.view.api.Answers.Trends;
import io.dateline.view.window.Place;
import io.dateline.view.window.Row;
import io.dateline.view.window.Subject;
import io.dateline.view.window.Trendlines;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What rises: names and topics by surprise, where articles are set, and topics over the day. */
@Path("/api/trends")
@Tag(name = "trends")
@Blocking
public class TrendsApi {
    private static final int PARTS = 48;
    private static final int LISTED = 12;

    /** A record of {@code news.trends} is of the hour that ends with its bucket. */
    private static final long FIVE_MINUTES = 300_000;

    private static final int SPOTS = 200;

    private final Search search;

    @Inject
    public TrendsApi(Search search) {
        this.search = search;
    }

    @GET
    @Operation(
            summary = "People, organisations, places and topics that are named more than usual",
            description = "surprise is (lately - usually) / sqrt(usually + 1). counting says who counted: story, which"
                    + " is news.trends, in independent items of an hour against the same hour of the week before; or"
                    + " window, in articles of its last sixth, at most an hour, against the rest of it.")
    public Trends trends(@QueryParam("q") @DefaultValue("") String q) {
        Query query = Query.of(q, Instant.now());
        List<Row> rows = search.all().stream()
                .filter(row -> row.isOpen() && query.matches(row))
                .toList();
        Spans spans = Spans.over(rows, System.currentTimeMillis(), PARTS);
        Rising rising = new Rising(rows, spans, new WindowCounting(spans));
        long asOf = System.currentTimeMillis();
        Trendlines lines = search.trendlines();
        Rising story = new Rising(rows, spans, new StoryCounting(lines));
        boolean byStory = q.isBlank() && story.isAny();
        if (byStory) {
            rising = story;
            asOf = lines.asOf() + FIVE_MINUTES;
        }
        return new Trends(
                byStory ? "story" : "window",
                asOf,
                spans.begin(),
                spans.width(),
                rising.names("person"),
                rising.names("organisation"),
                rising.names("place"),
                rising.topics(),
                topics(rows, spans),
                spots(rows));
    }

    private static List<TopicDay> topics(List<Row> rows, Spans spans) {
        Map<Subject, List<Long>> moments = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            for (Subject topic : row.topics()) {
                if (seen.add(topic.code() + row.id())) {
                    moments.computeIfAbsent(topic, key -> new ArrayList<>()).add(row.arrived());
                }
            }
        }
        return moments.entrySet().stream()
                .map(entry -> new TopicDay(
                        entry.getKey().code(),
                        entry.getKey().name(),
                        entry.getValue().size(),
                        spans.counts(entry.getValue())))
                .sorted(Comparator.comparingInt(TopicDay::articles).reversed().thenComparing(TopicDay::name))
                .limit(LISTED)
                .toList();
    }

    private static List<Spot> spots(List<Row> rows) {
        Map<String, Spot> spots = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            Place place = row.place();
            if (place == null || place.latitude() == null || place.id() == null || !seen.add(row.id())) {
                continue;
            }
            spots.merge(
                    place.id(),
                    new Spot(place, 1, Objects.requireNonNullElse(row.headline(), "")),
                    (old, one) -> new Spot(old.place(), old.articles() + 1, old.headline()));
        }
        return spots.values().stream()
                .sorted(Comparator.comparingInt(Spot::articles).reversed())
                .limit(SPOTS)
                .toList();
    }
}
