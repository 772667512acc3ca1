package io.dateline.cli.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.cli.terminal.Ink;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CardTest {
    private static final String EVENT = """
            {"uri": "urn:x:1", "version": "3", "language": "en", "provider": "ellery", "published": "2026-03-02T09:30:00Z",
             "headline": "Harbour bridge reopens",
             "lifecycle": {"change": "update", "pubStatus": "usable", "form": "story", "urgency": 4, "signals": []},
             "entities": [
               {"id": "p1", "name": "Ana Torvald", "type": "person", "role": "Mayor"},
               {"id": "o1", "name": "Ellery Press", "type": "organisation"},
               {"id": "l1", "name": "Port Ellery", "type": "place", "country": "GB"}],
             "quotes": [
               {"text": "\\"It is safe\\"", "speaker": "p1", "speakerMention": {"text": "she"}},
               {"text": "it is", "speakerMention": {"text": "a foreman"}}],
             "topics": [{"name": "transport"}],
             "keyphrases": [{"phrase": "harbour bridge"}, {"phrase": "repairs"}],
             "summary": {"kind": "extract", "sentences": [{"text": "The bridge reopened on Monday."}]},
             "stages": [{"step": "time", "outcome": "failed", "reason": "IllegalStateException"}]}""";

    private static String draw(String json, int width, Ink ink) throws JsonProcessingException {
        JsonNode event = new ObjectMapper().readTree(json);
        return new Card(width, ink).draw(event, Duration.ofNanos(1_540_000));
    }

    @Test
    void saysWhatTheEventSays() throws JsonProcessingException {
        assertThat(draw(EVENT, 100, Ink.PLAIN)).isEqualTo("""
                        Harbour bridge reopens
                          update \u00b7 story \u00b7 version 3 \u00b7 urgency 4 \u00b7 en \u00b7 ellery \u00b7 2026-03-02T09:30:00Z \u00b7 1.5 ms
                          people         Ana Torvald (Mayor)
                          organisations  Ellery Press
                          places         Port Ellery (GB)
                          topics         transport
                          keyphrases     harbour bridge, repairs
                          quotes         Ana Torvald: "It is safe"
                                         a foreman: it is
                          summary        The bridge reopened on Monday.
                          failed         time: IllegalStateException
                        """);
    }

    @Test
    void fitsTheWindow() throws JsonProcessingException {
        assertThat(draw(EVENT, 44, Ink.PLAIN).lines()).allMatch(line -> line.length() <= 44);
    }

    @Test
    void killSaysSoInRed() throws JsonProcessingException {
        String kill = """
                {"uri": "urn:x:1", "headline": null, "version": "2",
                 "lifecycle": {"change": "kill", "pubStatus": "canceled", "retracts": "urn:x:1", "reason": "Not held."}}""";
        assertThat(draw(kill, 80, Ink.COLOUR))
                .contains("urn:x:1", "\u001b[1;31mcanceled\u001b[0m", "withdraws", "Not held.");
    }

    @Test
    void embargoIsNamed() throws JsonProcessingException {
        String embargoed = "{\"headline\": \"H\", \"lifecycle\": {\"embargo\": \"2026-03-03T00:00:00Z\"}}";
        assertThat(draw(embargoed, 80, Ink.PLAIN)).contains("embargo until 2026-03-03T00:00:00Z");
    }

    @Test
    void noTextDrivesTheTerminal() throws JsonProcessingException {
        assertThat(draw("{\"headline\": \"a\\u001b[2Jb\\u202Ec\\r\\nd\"}", 80, Ink.PLAIN))
                .startsWith("a [2Jbc  d\n");
    }

    @Test
    void longListsAreCut() throws JsonProcessingException {
        String names = "{\"name\": \"N\"},".repeat(10);
        assertThat(draw("{\"headline\": \"H\", \"topics\": [" + names + "{\"name\": \"N\"}]}", 80, Ink.PLAIN))
                .contains("N, N, N, N, N, N, N, N and 3 more");
    }

    @Test
    void plainCardHasNoEscapes() throws JsonProcessingException {
        assertThat(draw(EVENT, 80, Ink.PLAIN)).doesNotContain("\u001b");
    }
}
