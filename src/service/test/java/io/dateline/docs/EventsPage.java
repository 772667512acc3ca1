package io.dateline.docs;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.cli.input.WireItem;
import io.dateline.enrich.Enricher;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Enricher.Published;
import io.dateline.publish.Event;
import io.dateline.publish.EventType;
import io.dateline.publish.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

/** Writes docs/events.md: the fields as the schema describes them, and an event of each type from the sample wire. */
final class EventsPage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMA = "/META-INF/resources/schemas/event-v1.schema.json";

    /** When the first record of the sample wire comes, and how far apart they are. */
    private static final Instant BEGIN = Instant.parse("2026-03-17T06:00:00Z");

    private static final int APART_SECONDS = 60;

    /** Elements of each array that a sample shows: the form of all is the same. */
    private static final int SHOWN = 2;

    private static final String OPENING = """
        # Events

        What a record in `news.enriched` says, generated from `dateline schema` and the sample wire. The schema's own words win; headers are in
        `dateline schema asyncapi`, what each profile leaves out in [operations](operations.md#what-an-event-carries).

        ## Fields

        A dot leads into an object, `[]` into each element of an array; what several fields have in common follows once.
        """;

    private final JsonNode schema;

    private EventsPage(JsonNode schema) {
        this.schema = schema;
    }

    static String write() throws IOException {
        try (InputStream in = Objects.requireNonNull(EventsPage.class.getResourceAsStream(SCHEMA))) {
            EventsPage page = new EventsPage(JSON.readTree(in));
            return OPENING + page.fields() + page.samples();
        }
    }

    private String fields() {
        StringBuilder out = new StringBuilder();
        table(out, "An event", schema);
        for (String name : shared()) {
            table(out, "`" + name + "`", schema.at("/$defs/" + name));
        }
        return out.toString();
    }

    /** The definitions with members of their own, in the order of the schema. */
    private List<String> shared() {
        List<String> names = new ArrayList<>();
        schema.path("$defs").properties().forEach(definition -> {
            boolean described = definition.getValue().path("properties").properties().stream()
                    .anyMatch(member -> member.getValue().isObject());
            if (described) {
                names.add(definition.getKey());
            }
        });
        return names;
    }

    private void table(StringBuilder out, String title, JsonNode of) {
        out.append("\n### ").append(title).append("\n\n");
        if (of.has("description")) {
            out.append(of.path("description").asText()).append("\n\n");
        }
        out.append("| field | type | what it is | for example |\n|---|---|---|---|\n");
        rows(out, "", of);
    }

    private void rows(StringBuilder out, String path, JsonNode of) {
        Set<String> required = new HashSet<>();
        of.path("required").forEach(name -> required.add(name.asText()));
        of.path("properties").properties().forEach(member -> {
            JsonNode field = member.getValue();
            if (field.isObject()) {
                String name = path + member.getKey();
                out.append("| `")
                        .append(name)
                        .append('`')
                        .append(required.contains(member.getKey()) ? "" : " ?")
                        .append(" | ")
                        .append(type(field))
                        .append(" | ")
                        .append(cell(described(field)))
                        .append(" | ")
                        .append(example(field))
                        .append(" |\n");
                rows(out, name + ".", field);
                rows(out, name + "[].", field.path("items"));
            }
        });
    }

    private JsonNode referred(JsonNode field) {
        String to = field.path("$ref").asText("");
        return to.isEmpty() ? field : schema.at(to.substring(1));
    }

    private String described(JsonNode field) {
        return field.path("description")
                .asText(referred(field).path("description").asText(""));
    }

    private String type(JsonNode field) {
        String to = field.path("$ref").asText("");
        String name = to.substring(to.lastIndexOf('/') + 1);
        if (!to.isEmpty()
                && (referred(field).has("properties") || referred(field).has("allOf"))) {
            return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
        }
        JsonNode type = referred(field).path("type");
        if (type.asText("").equals("array") && field.has("items")) {
            return type(field.path("items")) + " []";
        }
        if (type.isArray()) {
            StringJoiner types = new StringJoiner(" or ");
            type.forEach(one -> types.add(one.asText()));
            return types.toString();
        }
        if (referred(field).has("enum")) {
            StringJoiner values = new StringJoiner(", ");
            referred(field).path("enum").forEach(value -> values.add("`" + value.asText() + "`"));
            return values + (referred(field).path("x-grows").asBoolean() ? "; more may come" : "");
        }
        return referred(field).has("const")
                ? "`" + referred(field).path("const").asText() + "`"
                : type.asText(name);
    }

    private String example(JsonNode field) {
        JsonNode examples =
                field.has("examples") ? field.path("examples") : referred(field).path("examples");
        return examples.isEmpty() ? "" : "`" + cell(examples.get(0).toString()) + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private String samples() throws IOException {
        StringBuilder out = new StringBuilder("""

            ## An event of each type

            From the sample wire (`dateline demo`), in the profile `standard`. Of each array only the first two elements are shown; the digest of the
            build is left out.
            """);
        for (Map.Entry<EventType, Event> each : byType().entrySet()) {
            ObjectNode event = (ObjectNode) JSON.readTree(each.getValue().value());
            ((ObjectNode) event.at("/provenance/pipeline"))
                    .put("version", "0.1.0")
                    .put("digest", "...");
            shorten(event);
            out.append("\n### `")
                    .append(each.getKey().ceType())
                    .append("`\n\n```json\n")
                    .append(pretty(event))
                    .append("\n```\n");
        }
        return out.toString();
    }

    private static Map<EventType, Event> byType() {
        Enricher enricher = Enricher.load();
        Map<EventType, Event> first = new EnumMap<>(EventType.class);
        long offset = 0;
        for (WireItem item : WireItem.sample()) {
            Origin origin = new Origin("news.raw", 0, offset, BEGIN.plusSeconds(APART_SECONDS * offset));
            offset++;
            for (Outcome outcome : enricher.enrich(item.content(), null, origin)) {
                if (outcome instanceof Published published) {
                    first.putIfAbsent(published.event().type(), published.event());
                }
            }
        }
        return first;
    }

    private static void shorten(JsonNode node) {
        if (node instanceof ArrayNode array) {
            while (array.size() > SHOWN) {
                array.remove(array.size() - 1);
            }
        }
        node.forEach(EventsPage::shorten);
    }

    private static String pretty(JsonNode node) {
        try {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
            return JSON.writer(printer).writeValueAsString(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
