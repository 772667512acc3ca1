package io.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> COLUMNS = List.of(
            "uri",
            "version",
            "versionSeq",
            "deleted",
            "provider",
            "language",
            "published",
            "publishedFrom",
            "headline",
            "pubStatus",
            "change",
            "form",
            "urgency",
            "wordCount",
            "webUrl",
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
            "countryWeights",
            "topicCodes",
            "profile");

    private static JsonNode event(EventOptions options) throws IOException {
        return JSON.readTree(Samples.event(options).value());
    }

    @ParameterizedTest
    @EnumSource
    void eventsOfAnyProfileAreValid(Profile profile) {
        assertThat(Schemas.faults(Samples.event(EventOptions.of(profile)).value()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eventsWithoutAnyOneSectionAreValid(Section section) throws IOException {
        EventOptions options = new EventOptions(Profile.FULL, Set.of(section), Map.of());

        assertThat(Schemas.faults(Samples.event(options).value())).isEmpty();
        assertThat(event(options).has(Label.of(section))).isFalse();
        assertThat(event(options).get("leftOut").toString()).isEqualTo("[\"" + Label.of(section) + "\"]");
    }

    @ParameterizedTest
    @EnumSource
    void theRowIsWholeInAnyProfile(Profile profile) throws IOException {
        EventOptions without = new EventOptions(profile, EnumSet.allOf(Section.class), Map.of());

        assertThat(event(without).fieldNames()).toIterable().startsWith(COLUMNS.toArray(String[]::new));
    }

    @Test
    void theRowProfileIsTheRowLifecycleAndProvenance() throws IOException {
        ObjectNode row = (ObjectNode) event(EventOptions.of(Profile.ROW));

        row.remove(COLUMNS);

        assertThat(row.fieldNames()).toIterable().containsExactly("lifecycle", "provenance");
    }

    @Test
    void aStandardEventHasTheBodyOnce() {
        String value =
                new String(Samples.event(EventOptions.of(Profile.STANDARD)).value(), StandardCharsets.UTF_8);

        assertThat(value).containsOnlyOnce("3rd paragraph");
    }

    @ParameterizedTest
    @CsvSource({
        "/entities/0/candidates",
        "/entities/0/relevanceParts",
        "/entities/0/mentions/0/confidence",
        "/quotes/0/parts",
        "/quotes/0/rule",
        "/keyphrases/0/mentions",
        "/topics/0/evidence",
        "/text/paragraphs",
        "/item/bodies",
        "/provenance/models"
    })
    void onlyAFullEventSaysHowItCameAbout(String pointer) throws IOException {
        assertThat(event(EventOptions.of(Profile.FULL)).at(pointer).isMissingNode())
                .isFalse();
        assertThat(event(EventOptions.of(Profile.STANDARD)).at(pointer).isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "safe again",
        "3rd paragraph",
        "after $1.2 million",
        "bridge at night",
        "March 2 (Ellery Press)",
        "Ships"
    })
    void aReferenceHasNoCopy(String words) {
        String full = new String(Samples.event().value(), StandardCharsets.UTF_8);
        String reference =
                new String(Samples.event(EventOptions.of(Profile.REFERENCE)).value(), StandardCharsets.UTF_8);

        assertThat(full).contains(words);
        assertThat(reference).doesNotContain(words);
    }

    @Test
    void aReferenceSaysWhereItsFindingsStand() throws IOException {
        JsonNode reference = event(EventOptions.of(Profile.REFERENCE));
        JsonNode full = event(EventOptions.of(Profile.FULL));

        for (String pointer : List.of("/quotes/0/start", "/keyphrases/0/mentions/0/start", "/quantities/0/end")) {
            assertThat(reference.at(pointer)).as(pointer).isEqualTo(full.at(pointer));
        }
        assertThat(reference.at("/text/sha256")).isEqualTo(full.at("/text/sha256"));
        assertThat(reference.get("headline")).isEqualTo(full.get("headline"));
    }

    @Test
    void aProviderMayHaveAProfileOfItsOwn() throws IOException {
        EventOptions options = new EventOptions(Profile.STANDARD, Set.of(), Map.of("Ellery Press", Profile.REFERENCE));

        assertThat(event(options).get("profile").asText()).isEqualTo("reference");
        assertThat(options.shape("another").profile()).isEqualTo(Profile.STANDARD);
    }

    @ParameterizedTest
    @MethodSource("others")
    void otherOptionsAreAnotherBuild(EventOptions other) {
        assertThat(other.settings()).isNotEqualTo(EventOptions.DEFAULT.settings());
    }

    static Stream<EventOptions> others() {
        return Stream.of(
                EventOptions.of(Profile.ROW),
                new EventOptions(Profile.STANDARD, Set.of(Section.TIMES), Map.of()),
                new EventOptions(Profile.STANDARD, Set.of(), Map.of("ellery press", Profile.ROW)));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void theSchemaRefuses(String what, Profile profile, Consumer<ObjectNode> breach) throws IOException {
        ObjectNode event = (ObjectNode) event(EventOptions.of(profile));

        breach.accept(event);

        assertThat(Schemas.faults(JSON.writeValueAsBytes(event))).as(what).isNotEmpty();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("a row with entities", Profile.ROW, event -> event.putArray("entities")),
                breach("a row without its location", Profile.ROW, event -> event.remove("latitude")),
                breach("a standard event without quotes", Profile.STANDARD, event -> event.remove("quotes")),
                breach(
                        "a reference with a body",
                        Profile.REFERENCE,
                        event -> ((ObjectNode) event.get("text")).put("body", "Words.")),
                breach(
                        "a reference with a quote's words",
                        Profile.REFERENCE,
                        event -> ((ObjectNode) event.at("/quotes/0")).put("text", "Words.")),
                breach(
                        "a full event without models",
                        Profile.FULL,
                        event -> ((ObjectNode) event.get("provenance")).remove("models")));
    }

    private static Arguments breach(String what, Profile profile, Consumer<ObjectNode> breach) {
        return Arguments.of(what, profile, breach);
    }
}
