package io.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.article.Lifecycle.Change;
import io.dateline.enrich.Enricher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWriterTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static JsonNode value(Event event) throws IOException {
        return JSON.readTree(event.value());
    }

    @Test
    void keyIsTheUri() {
        assertThat(Samples.event().key()).isEqualTo("tag:ellery.example,2026:bridge");
    }

    @Test
    void rowComesFirst() throws IOException {
        assertThat(value(Samples.event()).fieldNames())
                .toIterable()
                .startsWith(
                        "uri",
                        "version",
                        "versionSeq",
                        "deleted",
                        "provider",
                        "language",
                        "published",
                        "publishedFrom",
                        "headline");
    }

    @Test
    void anItemSaysWhenItWasPublished() throws IOException {
        JsonNode event = value(Samples.event());
        assertThat(event.path("published").asText()).isEqualTo(Samples.MADE.toString());
        assertThat(event.path("publishedFrom").asText()).isEqualTo("item");
    }

    @Test
    void whereItDoesNotTheRecordDoes() throws IOException {
        Enricher enricher = Enricher.load();
        byte[] item = "{\"title\": \"A title\", \"body\": \"A body.\"}".getBytes(StandardCharsets.UTF_8);

        JsonNode event = event(enricher, item, Samples.RECORD);
        JsonNode ofFile = event(enricher, item, Origin.FILE);

        assertThat(event.path("published").asText()).isEqualTo("2026-03-02T09:30:01.500Z");
        assertThat(event.path("publishedFrom").asText()).isEqualTo("record");
        assertThat(ofFile.path("published").isNull()).isTrue();
        assertThat(ofFile.path("publishedFrom").isNull()).isTrue();
    }

    private static JsonNode event(Enricher enricher, byte[] item, Origin origin) throws IOException {
        return value(((Enricher.Published) enricher.enrich(item, null, origin).get(0)).event());
    }

    @Test
    void entityColumnsRunInParallel() throws IOException {
        JsonNode event = value(Samples.event());
        assertThat(event.get("entityIds").toString()).isEqualTo("[\"place:port-ellery\",\"person:ana-torvald\"]");
        assertThat(event.get("entityNames").toString()).isEqualTo("[\"Port Ellery\",\"Ana Torvald\"]");
        assertThat(event.get("entityTypes").toString()).isEqualTo("[\"place\",\"person\"]");
        assertThat(event.get("entityRelevances").toString()).isEqualTo("[70,40]");
    }

    @Test
    void relevanceIsTheSumOfItsParts() throws IOException {
        JsonNode place = value(Samples.event()).get("entities").get(1);
        int sum = 0;
        for (JsonNode part : place.get("relevanceParts")) {
            sum += part.intValue();
        }
        assertThat(place.get("relevance").intValue()).isEqualTo(sum);
    }

    @Test
    void scoresHaveFourDecimals() throws IOException {
        assertThat(value(Samples.event()).at("/entities/0/confidence").asText()).isEqualTo("0.9135");
    }

    @Test
    void moneyIsPlainAndHasACurrency() throws IOException {
        assertThat(value(Samples.event()).at("/quantities/0/number").toString()).isEqualTo("1200000.0");
        assertThat(value(Samples.event()).at("/quantities/0/currency").asText()).isEqualTo("USD");
    }

    @Test
    void datelineNamesThePlaceAndTheDay() throws IOException {
        JsonNode dateline = value(Samples.event()).get("dateline");
        assertThat(dateline.get("place").asText()).isEqualTo("place:port-ellery");
        assertThat(dateline.get("placeName").asText()).isEqualTo("PORT ELLERY");
        assertThat(dateline.get("country").asText()).isEqualTo("NO");
        assertThat(dateline.get("otherPlaces").toString()).isEqualTo("[\"VEGA\"]");
        assertThat(dateline.get("date").asText()).isEqualTo("2026-03-02");
        assertThat(dateline.get("agency").asText()).isEqualTo("Ellery Press");
    }

    @Test
    void theDatelinesCountryIsAmongTheRows() throws IOException {
        JsonNode event = value(Samples.event());

        assertThat(event.get("countryCodes").toString()).isEqualTo("[\"GB\",\"NO\"]");
        assertThat(event.get("countryWeights").toString()).isEqualTo("[70,40]");
    }

    @Test
    void theItemIsLocatedAtTheDatelinesPlace() throws IOException {
        assertThat(value(Samples.event()).at("/item/located").asText()).isEqualTo("PORT ELLERY");
    }

    @Test
    void senderAndAnalysisAgreeOnAConceptOnce() throws IOException {
        JsonNode item = value(Samples.event()).get("item");
        assertThat(item.get("people")).hasSize(1);
        assertThat(item.get("places")).hasSize(1);
        assertThat(item.get("subjects")).hasSize(1);
    }

    @Test
    void killHasDataButNoText() throws IOException {
        JsonNode event = value(Samples.canceled(null));
        assertThat(event.get("deleted").booleanValue()).isTrue();
        assertThat(event.at("/lifecycle/retracts").asText()).isEqualTo("tag:ellery.example,2026:bridge");
        assertThat(event.at("/lifecycle/note").asText()).isEqualTo("The event was not held.");
        assertThat(event.has("text") || event.has("entities") || event.has("summary"))
                .isFalse();
        assertThat(event.at("/item/bodies").isMissingNode()).isTrue();
    }

    @Test
    void holdKeepsItsTextBack() throws IOException {
        JsonNode event = value(Samples.withheld());
        assertThat(event.has("text") || event.has("entities") || event.has("summary"))
                .isFalse();
        assertThat(event.get("headline").isNull()).isTrue();
        assertThat(event.get("deleted").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "INITIAL, published",
        "RELEASE, published",
        "REINSTATE, published",
        "UPDATE, updated",
        "ADD, updated",
        "SUBSTITUTE, updated",
        "REFILE, updated",
        "REPEAT, updated",
        "CORRECTION, corrected"
    })
    void typeFollowsTheChange(Change change, String type) {
        assertThat(Samples.of(change).headers()).containsEntry(EventHeaders.TYPE, "dateline.article." + type + ".v1");
    }

    @Test
    void sameInputGivesTheSameBytes() {
        assertThat(Samples.event().value()).isEqualTo(Samples.event().value());
        assertThat(Samples.event().headers()).isEqualTo(Samples.event().headers());
    }

    @Test
    void fileHasNoTopic() throws IOException {
        assertThat(value(Samples.of(Change.INITIAL)).at("/provenance/input").fieldNames())
                .toIterable()
                .containsExactly("sha256", "format");
    }
}
