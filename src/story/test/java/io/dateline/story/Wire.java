package io.dateline.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.enrich.Enricher;
import io.dateline.publish.Event;
import io.dateline.publish.Origin;
import io.dateline.story.item.Item;
import io.dateline.story.item.ItemReader;
import io.dateline.story.item.UnreadableItemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** A fictional wire whose items pass through the real enricher: tests see the events that the application will see. */
public final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Wire() {}

    /** The enricher is made once, when the first item needs it. */
    private static final class Loaded {
        static final Enricher ENRICHER = Enricher.load();
    }

    /** A ninjs item of Ellery Press. */
    public static ObjectNode ninjs(
            String uri, int version, Instant created, String language, String headline, String body) {
        ObjectNode item = JSON.createObjectNode();
        item.put("uri", uri);
        item.put("type", "text");
        item.put("version", String.valueOf(version));
        item.put("versioncreated", created.toString());
        item.put("pubstatus", "usable");
        item.put("language", language);
        item.put("headline", headline);
        item.put("body_text", body);
        item.putObject("provider").put("name", "Ellery Press");
        return item;
    }

    public static Event event(ObjectNode item) {
        try {
            byte[] bytes = JSON.writeValueAsBytes(item);
            Instant received = Instant.parse(item.get("versioncreated").asText());
            Origin origin = new Origin("news.raw", 0, 0L, received);
            List<Enricher.Outcome> outcomes = Loaded.ENRICHER.enrich(bytes, "application/json", origin);
            return outcomes.get(0).match(Enricher.Published::event, rejected -> {
                throw new AssertionError(rejected.rejection().toString());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Item item(ObjectNode ninjs) {
        Event event = event(ninjs);
        try {
            return ItemReader.read(event.value(), event.headers());
        } catch (UnreadableItemException e) {
            throw new AssertionError(e);
        }
    }
}
