package io.dateline.evaluate.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.enrich.Enricher;
import io.dateline.publish.Event;
import io.dateline.publish.Origin;
import io.dateline.story.item.ItemReader;
import io.dateline.story.item.UnreadableItemException;
import io.dateline.story.reading.Hash;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of {@code data/story} as enriched items. A row without a headline begins with one where its first line is short. Rows with times
 * come in their order; those without are undated items, in the order of a hash of their ids, so that no event comes in one piece.
 */
public final class StoryRows {
    /** Characters of a first line that may be a headline. */
    private static final int HEADLINE = 160;

    private final ObjectMapper json = new ObjectMapper();
    private final Enricher enricher = Enricher.load();

    /** Rows that the enricher rejects are left out. */
    public List<StoryRow> read(Stream<JsonNode> rows) {
        return rows.parallel()
                .map(this::row)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingLong((StoryRow row) -> row.item().time())
                        .thenComparingInt(row -> Hash.of(row.id())))
                .toList();
    }

    private @Nullable StoryRow row(JsonNode row) {
        try {
            List<Enricher.Outcome> outcomes =
                    enricher.enrich(json.writeValueAsBytes(item(row)), "application/json", Origin.FILE);
            Event event = outcomes.get(0).match(Enricher.Published::event, rejected -> null);
            return event == null
                    ? null
                    : new StoryRow(
                            row.path("id").asText(),
                            row.path("cluster").asText(),
                            ItemReader.read(event.value(), event.headers()));
        } catch (JsonProcessingException | UnreadableItemException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ObjectNode item(JsonNode row) {
        String text = row.path("text").asText();
        String headline = row.path("headline").asText("");
        int line = text.indexOf('\n');
        if (headline.isEmpty() && line > 0 && line < HEADLINE) {
            headline = text.substring(0, line);
        }
        String body =
                text.startsWith(headline) ? text.substring(headline.length()).strip() : text;
        ObjectNode item = json.createObjectNode();
        item.put("id", row.path("id").asText());
        item.put("version", 1);
        item.put("provider", row.path("source").asText("corpus"));
        item.put("language", "en");
        if (row.hasNonNull("time")) {
            item.put("versioncreated", row.path("time").asText() + "Z");
        }
        if (!headline.isEmpty()) {
            item.put("headline", headline);
        }
        item.put("body", body.isEmpty() ? headline : body);
        return item;
    }
}
