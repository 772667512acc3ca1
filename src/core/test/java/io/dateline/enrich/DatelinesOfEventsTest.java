package io.dateline.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.enrich.Enricher.Published;
import io.dateline.publish.Origin;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dateline's place, from the copy of an item to the event that says where it lies, whether or not the copy names it. */
@SuppressWarnings("NullAway.Init")
class DatelinesOfEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COPY = "Ferries ran again after the storm, the line said.\nNo one was hurt, it said.";

    private static Enricher enricher;

    @BeforeAll
    static void load() {
        enricher = Enricher.load();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    BEIJING, Nov. 29 /Xinhua/ --           | geonames:1816670 | CN | BEIJING      | 2026-11-29 | Xinhua
                    TOKYO, Nov. 28, Kyodo --               | geonames:1850147 | JP | TOKYO        | 2026-11-28 | Kyodo
                    CAIRO – 26 July 2026:                  | geonames:360630  | EG | CAIRO        | 2026-07-26 | -
                    RAIPUR:                                | geonames:1258980 | IN | RAIPUR       | -          | -
                    PARIS, Texas (Ellery Press) -          | geonames:4717560 | US | PARIS, Texas | -          | Ellery Press
                    PORT ELLERY, Nov. 29 (Ellery Press) -  | place:port-ellery | - | PORT ELLERY  | 2026-11-29 | Ellery Press
                    """)
    void thePlaceIsLinkedByItself(
            String written,
            String id,
            @Nullable String country,
            String placeName,
            @Nullable String date,
            @Nullable String agency)
            throws IOException {
        // Given, When
        JsonNode event = event(written + " " + COPY, "");

        // Then
        JsonNode dateline = event.get("dateline");
        assertThat(dateline.path("text").asText()).isEqualTo(written);
        assertThat(dateline.path("place").asText()).isEqualTo(id);
        assertThat(dateline.path("country").asText(null)).isEqualTo(country);
        assertThat(dateline.path("placeName").asText()).isEqualTo(placeName);
        assertThat(dateline.path("date").asText(null)).isEqualTo(date);
        assertThat(dateline.path("agency").asText(null)).isEqualTo(agency);
        assertThat(event.at("/item/located").asText()).isEqualTo(placeName);
        assertThat(event.get("countryCodes")).hasSize(country == null ? 0 : 1);
        assertThat(event.at("/text/body").asText()).isEqualTo(COPY);
    }

    @Test
    void aFieldOfTheSendersIsReadTheSameWay() throws IOException {
        JsonNode event = event(COPY, "BEIJING, Nov. 29 /Xinhua/ --");

        assertThat(event.at("/dateline/placeName").asText()).isEqualTo("BEIJING");
        assertThat(event.at("/dateline/agency").asText()).isEqualTo("Xinhua");
        assertThat(event.get("countryCodes").toString()).isEqualTo("[\"CN\"]");
    }

    @Test
    void theArticlesClockIsThatOfThePlace() throws IOException {
        JsonNode event = event("TOKYO, Nov. 29 /Kyodo/ -- Ferries stopped tonight, the line said.", "");

        assertThat(event.at("/times/0/value").asText()).startsWith("2026-11-30");
    }

    private static JsonNode event(String body, String dateline) throws IOException {
        String item = JSON.createObjectNode()
                .put("title", "Ferries run again")
                .put("body", body)
                .put("dateline", dateline)
                .put("language", "en")
                .put("published", "2026-11-29T20:00:00Z")
                .toString();
        Enricher.Outcome outcome = enricher.enrich(item.getBytes(UTF_8), "application/json", Origin.FILE)
                .get(0);
        return JSON.readTree(((Published) outcome).event().value());
    }
}
