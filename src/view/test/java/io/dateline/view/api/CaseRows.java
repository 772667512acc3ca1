package io.dateline.view.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.view.window.Closing;
import io.dateline.view.window.Named;
import io.dateline.view.window.Order;
import io.dateline.view.window.Place;
import io.dateline.view.window.Position;
import io.dateline.view.window.Row;
import io.dateline.view.window.Standing;
import io.dateline.view.window.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes rows of the short form in {@code query-cases.json}. */
public final class CaseRows {
    private CaseRows() {}

    public static List<Row> of(JsonNode rows) {
        List<Row> all = new ArrayList<>();
        for (JsonNode row : rows) {
            all.add(row(row, all.size()));
        }
        return all;
    }

    private static Row row(JsonNode row, int offset) {
        List<Named> names = new ArrayList<>();
        row.path("names")
                .forEach(name -> names.add(new Named(
                        name.path(0).asText(),
                        name.path(1).asText(),
                        name.path(2).asText(),
                        50)));
        List<Subject> topics = new ArrayList<>();
        row.path("topics")
                .forEach(topic -> topics.add(
                        new Subject(topic.path(0).asText(), topic.path(1).asText())));
        String place = row.path("place").textValue();
        return new Row(
                row.path("id").asText(),
                row.path("uri").asText(),
                new Position(0, offset),
                Instant.parse(row.path("arrived").asText()).toEpochMilli(),
                new Order(1, "1", row.path("change").asText(), 0),
                row.path("provider").asText(),
                row.path("language").asText(),
                null,
                row.path("form").asText(),
                row.path("urgency").isNull() ? null : row.path("urgency").asInt(),
                100,
                row.path("headline").textValue(),
                place == null ? null : new Place(null, place, null, null, null),
                names,
                strings(row.path("countries")),
                topics,
                strings(row.path("speakers")),
                row.has("closed") ? new Closing(row.path("closed").asText(), null, null, null, false) : null,
                standing(row.path("standing")));
    }

    private static @Nullable Standing standing(JsonNode standing) {
        return standing.isMissingNode()
                ? null
                : new Standing(
                        standing.path("copyOf").textValue(),
                        strings(standing.path("basedOnRetracted")),
                        standing.path("supersededBy").textValue());
    }

    private static List<String> strings(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(one -> all.add(one.asText()));
        return all;
    }
}
