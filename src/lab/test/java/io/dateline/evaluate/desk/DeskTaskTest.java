package io.dateline.evaluate.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Figures;
import io.dateline.evaluate.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskTaskTest {
    private static final String TEXT =
            "The tolls will rise in May, Ada Brannock told the Echo. \"We had no choice,\" she said. "
                    + "The ferry crews hope for a better offer. A spokesman denied that jobs were at risk.";

    private static final String GOLD = """
            {"speech": [
               {"kind": "indirect", "text": "The tolls will rise in May", "speaker": "Ada Brannock", "speakerNamed": true},
               {"kind": "direct", "text": "We had no choice", "speaker": "Ada Brannock", "speakerNamed": true},
               {"kind": "indirect", "text": "jobs were at risk", "speaker": "a spokesman", "speakerText": "A spokesman", "speakerNamed": false}],
             "speechOptional": [{"kind": "indirect", "text": "a better offer"}],
             "tags": ["harbour tolls", "ferry crews"], "tagsOptional": ["jobs"],
             "about": [{"name": "Ada Brannock", "type": "person"}, {"name": "Kelmouth", "type": "place"}],
             "countries": [{"code": "IE", "role": "about"}, {"code": "GB", "role": "minor"}],
             "roles": [{"person": "Ada Brannock", "role": "the mayor of Kelmouth"}],
             "casualties": [{"kind": "dead", "number": 3}], "topics": ["economy"],
             "brief": "The tolls will rise in May"}
            """;

    /** The dateline is not in the gold's text, and the last speech is not found but a hope and the news itself are. */
    private static final String EVENT = """
            {"quotes": [
               {"kind": "indirect", "confidence": 0.8, "speaker": "p:1", "speakerConfidence": 0.9, "said": "The tolls will rise in May"},
               {"kind": "direct", "confidence": 0.9, "speaker": "o:2", "speakerConfidence": 0.5, "said": "\\"We had no choice,\\""},
               {"kind": "indirect", "confidence": 0.2, "said": "for a better offer"},
               {"kind": "indirect", "confidence": 0.3, "said": "The ferry crews"}],
             "entities": [
               {"id": "o:2", "name": "Kelmouth Echo", "type": "organisation", "relevance": 40, "mentions": [{"text": "Echo"}]},
               {"id": "p:1", "name": "Ada Brannock", "type": "person", "role": "mayor", "relevance": 90, "mentions": [{"text": "Ada Brannock"}]}],
             "keyphrases": [{"phrase": "Harbour toll"}, {"phrase": "choice"}, {"phrase": "jobs"}],
             "casualties": [{"kind": "killed", "number": 3}, {"kind": "injured", "number": 3}],
             "topics": [{"name": "Economy", "level": 1, "score": 0.9}, {"name": "Transport", "level": 1, "score": 0.5}],
             "summary": {"brief": {"text": "The tolls will rise in May"}},
             "countryCodes": ["IE", "GB", "FR"]}
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "speech, 66.67, 66.67",
        "roles exact, 0, 0",
        "roles contained, 100, 100",
        "casualties, 50, 100",
        "topics first in gold, 100, 100",
        "topics level 1, 50, 100",
        "brief right, 100, 100",
        "speech direct, 100, 100",
        "speech mixed, 0, 0",
        "speech indirect, 50, 50",
        "speech exact, 66.67, 66.67",
        "speaker right, 50, 50",
        "no wrong mouth, 66.67, 66.67",
        "content calibrated, 80, 80",
        "best 5 tags, 66.67, 50",
        "main entity first, 100, 100",
        "entities of the five, 50, 50",
        "countries, 66.67, 100"
    })
    void figuresAreThoseOfTheReference(String measure, double precision, double recall) {
        Figures figures = figures(measure, json(GOLD), event());

        assertThat(new double[] {100 * figures.precision(), 100 * figures.recall()})
                .containsExactly(new double[] {precision, recall}, within(0.005));
    }

    @Test
    void datelineThatTheEventLacksMovesNoQuote() {
        // Given
        ObjectNode gold = (ObjectNode) json(GOLD);

        // When
        gold.put("text", "KELMOUTH, Ireland (EP) - " + TEXT);

        // Then
        assertThat(score("speech exact", gold, event()).recall()).isEqualTo(2 / 3.0);
    }

    @Test
    void twoPiecesOfOneSpeechCountOnce() {
        // Given
        ObjectNode event = (ObjectNode) event();
        ObjectNode first = (ObjectNode) event.path("quotes").get(0);
        ObjectNode rest = first.deepCopy();

        // When
        place(first.put("said", "The tolls will"));
        place(rest.put("said", "rise in May"));
        event.withArray("quotes").add(rest);

        // Then
        assertThat(figures("speech", json(GOLD), event).precision()).isEqualTo(2 / 3.0, within(1e-9));
    }

    private static Figures figures(String measure, JsonNode gold, JsonNode event) {
        return score(measure, ((ObjectNode) gold).put("text", TEXT), event);
    }

    private static Figures score(String name, JsonNode gold, JsonNode event) {
        List<Measure> measures =
                new DeskTask().scorer(Corpus.of("own", "own"), List.of()).measures();
        List<double[]> vectors = DeskTask.score(gold, event);
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).name().equals(name)) {
                return measures.get(i).figures().of(vectors.get(i));
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static JsonNode event() {
        ObjectNode event = (ObjectNode) json(EVENT);
        event.putObject("text").put("body", TEXT);
        event.path("quotes").forEach(quote -> place((ObjectNode) quote));
        return event;
    }

    private static void place(ObjectNode quote) {
        String said = quote.path("said").asText();
        quote.put("start", TEXT.indexOf(said)).put("end", TEXT.indexOf(said) + said.length());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
