package io.dateline.view.window;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.words.Sha256;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads of an event what its row needs, and skips the rest unread: the text, mentions and findings are most of its
 * bytes. Names repeat from row to row, so that each is kept once.
 */
public final class RowReader {
    /** Members whose value the row is made of. */
    private static final Set<String> KEPT = Set.of(
            "uri",
            "version",
            "versionSeq",
            "deleted",
            "provider",
            "language",
            "published",
            "headline",
            "pubStatus",
            "change",
            "form",
            "urgency",
            "wordCount",
            "locatedId",
            "locatedName",
            "locatedCountry",
            "latitude",
            "longitude",
            "entityIds",
            "entityNames",
            "entityTypes",
            "entityRelevances",
            "countryCodes",
            "topicCodes",
            "lifecycle",
            "topics");

    /** Names of an article that a search finds it by; a list of results in sport has hundreds more. */
    private static final int NAMES = 24;

    /** A headline longer than this is cut: no line on any screen is that long. */
    private static final int HEADLINE = 400;

    /** Names kept once; beyond it each row keeps its own, so that the table stays bounded. */
    private static final int POOL = 200_000;

    private final ObjectMapper json = new ObjectMapper(new JsonFactory());
    private final ConcurrentHashMap<String, String> pool = new ConcurrentHashMap<>();

    /** The article's id in addresses: the same for all versions, without the characters that a uri may have. */
    public static String idOf(String uri) {
        return Sha256.of(uri).substring(0, 16);
    }

    /**
     * @param now until when embargoes hold
     * @throws IOException when the value is no event
     */
    public Row read(byte[] value, Position position, long arrived, Instant now) throws IOException {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        List<String> speakers = List.of();
        try (JsonParser parser = json.createParser(value)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (KEPT.contains(name)) {
                    kept.set(name, json.readTree(parser));
                } else if (name.equals("quotes")) {
                    speakers = speakers(parser);
                } else {
                    parser.skipChildren();
                }
            }
        }
        if (!kept.path("uri").isTextual() || !kept.path("versionSeq").isIntegralNumber()) {
            throw new IOException("no event");
        }
        return row(kept, speakers, position, arrived, now);
    }

    private Row row(JsonNode event, List<String> speakers, Position position, long arrived, Instant now) {
        String uri = event.path("uri").asText();
        JsonNode lifecycle = event.path("lifecycle");
        Row row = new Row(
                idOf(uri),
                uri,
                position,
                arrived,
                new Order(
                        event.path("versionSeq").asLong(),
                        event.path("version").asText(),
                        pooled(event.path("change").asText()),
                        lifecycle.path("updateNumber").asInt()),
                pooled(event.path("provider").asText()),
                pooled(event.path("language").asText()),
                text(event, "published"),
                pooled(event.path("form").asText()),
                number(event, "urgency"),
                number(event, "wordCount"),
                cut(text(event, "headline")),
                place(event),
                names(event),
                strings(event.path("countryCodes"), Integer.MAX_VALUE),
                topics(event),
                speakers,
                null);
        Closing closing = closing(event, lifecycle, now);
        return closing == null ? row : row.closed(closing);
    }

    /** Whatever is not plainly usable, and released, is closed. */
    private static @Nullable Closing closing(JsonNode event, JsonNode lifecycle, Instant now) {
        String reason = text(lifecycle, "reason");
        String until = text(lifecycle, "embargo");
        boolean usable = event.path("pubStatus").asText().equals("usable");
        String because;
        if (event.path("deleted").asBoolean()
                || event.path("pubStatus").asText().equals("canceled")) {
            because = Closing.KILLED;
        } else if (lifecycle.has("embargoAsSent") && until == null) {
            because = Closing.HELD;
        } else if (until != null && Instant.parse(until).isAfter(now)) {
            because = Closing.EMBARGOED;
        } else if (!usable) {
            because = reason != null && reason.equals("embargo") ? Closing.EMBARGOED : Closing.HELD;
        } else {
            return null;
        }
        return Closing.of(because, reason, text(lifecycle, "note"), until, usable);
    }

    private @Nullable Place place(JsonNode event) {
        String name = text(event, "locatedName");
        if (name == null) {
            return null;
        }
        String id = text(event, "locatedId");
        String country = text(event, "locatedCountry");
        return new Place(
                id == null ? null : pooled(id),
                pooled(name),
                country == null ? null : pooled(country),
                decimal(event, "latitude"),
                decimal(event, "longitude"));
    }

    private List<Named> names(JsonNode event) {
        JsonNode ids = event.path("entityIds");
        List<Named> names = new ArrayList<>();
        for (int i = 0; i < Math.min(ids.size(), NAMES); i++) {
            names.add(new Named(
                    pooled(ids.path(i).asText()),
                    pooled(event.path("entityNames").path(i).asText()),
                    pooled(event.path("entityTypes").path(i).asText()),
                    event.path("entityRelevances").path(i).asInt()));
        }
        return names;
    }

    private List<Subject> topics(JsonNode event) {
        List<Subject> topics = new ArrayList<>();
        for (JsonNode code : event.path("topicCodes")) {
            String name = code.asText();
            for (JsonNode topic : event.path("topics")) {
                if (topic.path("code").asText().equals(code.asText())) {
                    name = topic.path("name").asText();
                }
            }
            topics.add(new Subject(pooled(code.asText()), pooled(name)));
        }
        return topics;
    }

    private List<String> speakers(JsonParser parser) throws IOException {
        Set<String> speakers = new LinkedHashSet<>();
        for (JsonNode quote : (JsonNode) json.readTree(parser)) {
            if (quote.has("speaker") && speakers.size() < NAMES) {
                speakers.add(pooled(quote.path("speaker").asText()));
            }
        }
        return List.copyOf(speakers);
    }

    private List<String> strings(JsonNode array, int most) {
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < Math.min(array.size(), most); i++) {
            strings.add(pooled(array.path(i).asText()));
        }
        return strings;
    }

    private String pooled(String text) {
        String kept = pool.get(text);
        if (kept == null && pool.size() < POOL) {
            kept = pool.putIfAbsent(text, text);
        }
        return kept == null ? text : kept;
    }

    private static @Nullable String cut(@Nullable String headline) {
        if (headline == null || headline.length() <= HEADLINE) {
            return headline;
        }
        int end = Character.isHighSurrogate(headline.charAt(HEADLINE - 1)) ? HEADLINE - 1 : HEADLINE;
        return headline.substring(0, end) + "\u2026";
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.path(name).asText() : null;
    }

    private static @Nullable Integer number(JsonNode node, String name) {
        return node.path(name).isNumber() ? node.path(name).asInt() : null;
    }

    private static @Nullable Double decimal(JsonNode node, String name) {
        return node.path(name).isNumber() ? node.path(name).asDouble() : null;
    }
}
