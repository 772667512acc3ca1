package io.dateline.view.api;

import io.dateline.view.api.Answers.Counted;
import io.dateline.view.api.Answers.Spot;
import io.dateline.view.api.Answers.TopicDay;
import io.dateline.view.api.Answers.Trend;
import io.dateline.view.api.Answers.Trends;
import io.dateline.view.window.Named;
import io.dateline.view.window.Place;
import io.dateline.view.window.Row;
import io.dateline.view.window.Subject;
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

    /** Articles below which a rise is chance. */
    private static final int SUPPORT = 2;

    private static final int SPOTS = 200;

    private final Search search;

    @Inject
    public TrendsApi(Search search) {
        this.search = search;
    }

    @GET
    @Operation(
            summary = "People, organisations, places and topics that are named more than usual",
            description = "surprise is (lately - usually) / sqrt(usually + 1), counted in articles; lately is the last"
                    + " sixth of the window, at most an hour.")
    public Trends trends(@QueryParam("q") @DefaultValue("") String q) {
        Query query = Query.of(q, Instant.now());
        List<Row> rows = search.all().stream()
                .filter(row -> row.isOpen() && query.matches(row))
                .toList();
        Spans spans = Spans.over(rows, System.currentTimeMillis(), PARTS);
        return new Trends(
                spans.begin(),
                spans.width(),
                rising(rows, spans, "person"),
                rising(rows, spans, "organisation"),
                rising(rows, spans, "place"),
                topics(rows, spans),
                spots(rows));
    }

    private static List<Trend> rising(List<Row> rows, Spans spans, String type) {
        Map<String, Mentions> mentions = new HashMap<>();
        for (Row row : rows) {
            for (Named name : row.names()) {
                if (name.type().equals(type)) {
                    mentions.computeIfAbsent(name.id(), id -> new Mentions(name))
                            .add(row);
                }
            }
        }
        return mentions.values().stream()
                .filter(named -> named.articles() >= SUPPORT)
                .map(named -> trend(named.name(), named.moments(), spans))
                .sorted(Comparator.comparingDouble(Trend::surprise)
                        .reversed()
                        .thenComparing(trend -> -trend.entity().articles())
                        .thenComparing(trend -> trend.entity().name()))
                .limit(LISTED)
                .toList();
    }

    private static Trend trend(Named name, List<Long> moments, Spans spans) {
        List<Integer> counts = spans.counts(moments);
        int late = (int) Math.max(1, Math.min(PARTS / 6, 3_600_000 / spans.width()));
        int lately = counts.subList(PARTS - late, PARTS).stream()
                .mapToInt(Integer::intValue)
                .sum();
        double usually = (moments.size() - lately) * (double) late / (PARTS - late);
        double surprise = (lately - usually) / Math.sqrt(usually + 1);
        return new Trend(
                new Counted(name.id(), name.name(), name.type(), moments.size()),
                lately,
                Math.round(usually * 10) / 10.0,
                Math.round(surprise * 10) / 10.0,
                counts);
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
