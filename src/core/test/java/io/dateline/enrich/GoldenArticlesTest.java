package io.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.contract.GoldenEvents;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Enricher.Published;
import io.dateline.enrich.Enricher.Rejected;
import io.dateline.publish.Event;
import io.dateline.publish.EventHeaders;
import io.dateline.publish.RejectionHeaders;
import io.dateline.publish.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Items of every format and state, run through the whole path and compared with what was agreed on. {@code expected.json}
 * holds what the models have no say in: key, headers, row, lifecycle, text and what the sender said; the rest is held to the
 * schema.
 *
 * <p>To add a case, put {@code in.EXTENSION} into a new folder below {@code src/core/test/resources/articles}. To write the
 * expectations anew, then read the difference before committing it:
 *
 * <pre>mvn test -Dtest=GoldenArticlesTest -Ddateline.golden=write</pre>
 */
class GoldenArticlesTest {
    private static final boolean WRITE = "write".equals(System.getProperty("dateline.golden"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> STABLE = List.of(
            "uri",
            "version",
            "versionSeq",
            "deleted",
            "provider",
            "published",
            "publishedFrom",
            "headline",
            "pubStatus",
            "change",
            "form",
            "urgency",
            "wordCount",
            "webUrl",
            "item",
            "sender",
            "lifecycle",
            "dateline");

    /** Filled by the analysis as well as by the sender. */
    private static final List<String> ANALYSED =
            List.of("people", "organisations", "places", "events", "subjects", "language");

    static Stream<String> cases() throws IOException {
        return GoldenEvents.cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsAgreed(String name) throws IOException {
        JsonNode found = stable(GoldenEvents.outcome(name));
        Path expected = GoldenEvents.ARTICLES.resolve(name).resolve("expected.json");
        if (WRITE) {
            Files.writeString(expected, pretty(found) + "\n");
        }
        assertThat(pretty(found)).isEqualTo(pretty(JSON.readTree(expected.toFile())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eventIsValid(String name) throws IOException {
        List<String> faults = GoldenEvents.outcome(name) instanceof Published published
                ? Schemas.faults(published.event().value())
                : List.of();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyOffsetLeadsToItsText(String name) throws IOException {
        JsonNode event = GoldenEvents.outcome(name) instanceof Published published
                ? JSON.readTree(published.event().value())
                : JSON.createObjectNode();
        ((ObjectNode) event).remove("warnings");
        for (JsonNode passage : event.findParents("field")) {
            String field = event.at("/text/" + passage.get("field").asText()).asText();
            String there = field.substring(
                    passage.get("start").intValue(), passage.get("end").intValue());
            assertThat(there).isEqualTo(passage.path("text").asText(there)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void replayGivesTheSameBytes(String name) throws IOException {
        assertThat(bytes(GoldenEvents.outcome(name))).isEqualTo(bytes(GoldenEvents.enrich(name)));
    }

    @Test
    void whatComesOutDoesNotDependOnWhatIsReadBeside() throws IOException {
        List<String> names = GoldenEvents.cases();
        List<Outcome> together = GoldenEvents.enrich(names);
        for (int at = 0; at < names.size(); at++) {
            assertThat(bytes(together.get(at))).as(names.get(at)).isEqualTo(bytes(GoldenEvents.outcome(names.get(at))));
        }
    }

    private static byte[] bytes(Outcome outcome) {
        return outcome instanceof Published published ? published.event().value() : new byte[0];
    }

    private static JsonNode stable(Outcome outcome) throws IOException {
        return outcome instanceof Published published
                ? stable(published.event())
                : JSON.valueToTree(RejectionHeaders.of(((Rejected) outcome).rejection(), GoldenEvents.ORIGIN, 0));
    }

    private static JsonNode stable(Event event) throws IOException {
        JsonNode value = JSON.readTree(event.value());
        ObjectNode stable = JSON.createObjectNode().put("key", event.key());
        ObjectNode headers = JSON.valueToTree(event.headers());
        headers.remove(EventHeaders.ID);
        stable.set("headers", headers);
        for (String member : STABLE) {
            if (value.has(member)) {
                stable.set(member, value.get(member));
            }
        }
        ((ObjectNode) stable.get("item")).remove(ANALYSED);
        if (value.has("warnings")) {
            stable.set("warnings", value.get("warnings"));
        }
        if (value.has("text")) {
            stable.set("text", ((ObjectNode) value.get("text")).without("paragraphs"));
            Objects.requireNonNullElse((ObjectNode) stable.get("dateline"), JSON.createObjectNode())
                    .remove(List.of("place", "name", "country"));
        }
        return stable;
    }

    private static String pretty(JsonNode node) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        return JSON.writer(printer).writeValueAsString(node);
    }
}
