package io.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.article.Article;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Embargo;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.article.Span;
import io.dateline.article.Summary;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void articleOfAnyChangeIsValid(Change change) {
        assertThat(Schemas.faults(Samples.of(change).value())).isEmpty();
    }

    @Test
    void holdIsValid() {
        assertThat(Schemas.faults(Samples.withheld().value())).isEmpty();
    }

    @Test
    void killIsValid() {
        assertThat(Schemas.faults(Samples.canceled("1").value())).isEmpty();
    }

    @Test
    void itemWithNothingOptionalIsValid() {
        Lifecycle lifecycle = new Lifecycle(
                Change.INITIAL, PubStatus.USABLE, null, List.of(), null, Form.UNKNOWN, null, null, null, null);
        assertThat(Schemas.faults(withLifecycle("no uri at all", lifecycle).value()))
                .isEmpty();
    }

    @Test
    void embargoIsTaggedInValueItemAndHeader() throws IOException {
        Instant until = Instant.parse("2026-03-03T00:00:00Z");
        Lifecycle lifecycle = new Lifecycle(
                Change.INITIAL,
                PubStatus.USABLE,
                null,
                List.of(),
                null,
                Form.STORY,
                null,
                null,
                new Embargo(until, "until noon", "Z"),
                null);
        Event event = withLifecycle("tag:ellery.example,2026:later", lifecycle);
        JsonNode value = JSON.readTree(event.value());
        assertThat(Schemas.faults(event.value())).isEmpty();
        assertThat(value.at("/lifecycle/embargo").asText()).isEqualTo("2026-03-03T00:00:00Z");
        assertThat(value.at("/item/embargoedUntil").asText()).isEqualTo("2026-03-03T00:00:00Z");
        assertThat(event.headers()).containsEntry(EventHeaders.EMBARGO, "2026-03-03T00:00:00Z");
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void summaryOfAnyKindIsValid(Summary summary) {
        assertThat(Schemas.faults(withSummary(summary).value())).isEmpty();
    }

    static Stream<Summary> summaries() {
        Summary none = new Summary.Abstained("no sentences");
        Span sentence = new Span(0, 4);
        return Stream.of(none, new Summary.Extract(List.of(new Summary.Pick(sentence, 1)), sentence));
    }

    @Test
    void generatedSummaryIsValidAndMarked() throws IOException {
        Event event = Samples.generated();
        JsonNode summary = JSON.readTree(event.value()).get("generatedSummary");
        assertThat(Schemas.faults(event.value())).isEmpty();
        assertThat(summary.get("text").asText()).isEqualTo("The bridge is open. It cost 99 dollars.");
        assertThat(summary.at("/sentences/1/unsupported/0/text").asText()).isEqualTo("99");
        assertThat(summary.at("/digitalSourceType/uri").asText()).endsWith("/trainedAlgorithmicMedia");
        assertThat(summary.at("/aiInfo/0/system/provider/name").asText()).isEqualTo("models.example");
    }

    @ParameterizedTest
    @MethodSource("generatedBreaches")
    void schemaRefusesAGeneratedSummary(String what, Consumer<ObjectNode> breach) throws IOException {
        ObjectNode event = (ObjectNode) JSON.readTree(Samples.generated().value());
        breach.accept(event);
        assertThat(Schemas.faults(JSON.writeValueAsBytes(event))).as(what).isNotEmpty();
    }

    static Stream<Arguments> generatedBreaches() {
        return Stream.of(
                breach("without its mark", event -> generated(event).remove("digitalSourceType")),
                breach("without its maker", event -> generated(event).remove("aiInfo")),
                breach("with a key in it", event -> generated(event).put("key", "x")),
                breach("without a sentence", event -> generated(event).putArray("sentences")),
                breach(
                        "of another source",
                        event -> ((ObjectNode) generated(event).get("digitalSourceType"))
                                .put("uri", "http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits")));
    }

    private static ObjectNode generated(ObjectNode event) {
        return (ObjectNode) event.get("generatedSummary");
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void schemaRefuses(String what, Consumer<ObjectNode> breach) throws IOException {
        ObjectNode event = (ObjectNode) JSON.readTree(Samples.event().value());
        breach.accept(event);
        assertThat(Schemas.faults(JSON.writeValueAsBytes(event))).as(what).isNotEmpty();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("a member nobody declared", event -> event.put("sentiment", 1)),
                breach("an entity's undeclared member", event -> ((ObjectNode) event.at("/entities/0")).put("x", 1)),
                breach(
                        "a mention without its text",
                        event -> ((ObjectNode) event.at("/entities/0/mentions/0")).remove("text")),
                breach(
                        "a mention's undeclared member",
                        event -> ((ObjectNode) event.at("/entities/0/mentions/0")).put("x", 1)),
                breach("a row without a uri", event -> event.remove("uri")),
                breach("a usable article without text", event -> event.remove("text")),
                breach(
                        "a kill with text",
                        event -> ((ObjectNode) event.put("deleted", true).get("lifecycle"))
                                .put("pubStatus", "canceled")),
                breach("a date that is none", event -> event.put("published", "yesterday")),
                breach("an item that is no ninjs", event -> ((ObjectNode) event.get("item")).put("urgency", 0)));
    }

    private static Arguments breach(String what, Consumer<ObjectNode> breach) {
        return Arguments.of(what, breach);
    }

    private static Event withLifecycle(String uri, Lifecycle lifecycle) {
        Article article = Samples.article(Samples.head(uri, lifecycle));
        return new EventWriter(Samples.build())
                .write(new EnrichedArticle(article, Samples.analysis(article.text())), Origin.FILE);
    }

    private static Event withSummary(Summary summary) {
        return new EventWriter(Samples.build()).write(Samples.with(Samples.enriched(), summary), Origin.FILE);
    }
}
