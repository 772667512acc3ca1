package io.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.enrich.Enricher.Published;
import io.dateline.publish.EventOptions;
import io.dateline.publish.Origin;
import io.dateline.publish.Profile;
import io.dateline.publish.Schemas;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step's offsets lead to its text, whatever is strewn between the words. Seeded: a failing seed fails again. */
class WholePathOffsetsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Enricher ENRICHER =
            Enricher.load(EnricherOptions.DEFAULT.withEvent(EventOptions.of(Profile.FULL)));
    private static final int CASES = 60;

    private static final List<String> SENTENCES = List.of(
            "Mayor Ana Torvald opened the harbour bridge in Port Ellery on Monday.",
            "\u201CIt is safe again,\u201D Torvald said. \"We waited 2 years.\"",
            "The Ellery Port Authority paid $1.2 million for repairs, 15 percent more than in 2024.",
            "According to Zo\u00EB Brandt, a spokeswoman for Harbour Trust, boats will return by March 15.",
            "South Korea and the U.S. sent pilots from Busan and Boston last week.");

    /** Emoji with joiners and flags, CJK extension B, combining marks, right to left, invisible and odd spaces. */
    private static final List<String> DEBRIS = List.of(
            "\uD83C\uDF09",
            "\uD83D\uDC69\u200D\uD83D\uDE80",
            "\uD83C\uDDF3\uD83C\uDDF4",
            "\uD840\uDC00\uD869\uDED6",
            "e\u0301\u0323",
            "\u0627\u0644\u062C\u0633\u0631",
            "\u05D2\u05E9\u05E8",
            "\u200B",
            "\u00AD",
            "\u00A0",
            "\u3000",
            "\u2028",
            "\u202E",
            "\uFF21",
            "\uFDFA",
            "\uD835\uDC00");

    static LongStream seeds() {
        return LongStream.range(0, CASES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTextIsFoundAtItsOffsets(long seed) throws IOException {
        JsonNode event = JSON.readTree(event(seed));
        for (JsonNode passage : event.findParents("field")) {
            String field = event.at("/text/" + passage.get("field").asText()).asText();
            String there = field.substring(
                    passage.get("start").intValue(), passage.get("end").intValue());
            assertThat(there).isEqualTo(passage.path("text").asText(there)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noStepFails(long seed) throws IOException {
        assertThat(JSON.readTree(event(seed)).get("stages").findValuesAsText("outcome"))
                .doesNotContain("failed");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eventIsValid(long seed) throws IOException {
        assertThat(Schemas.faults(event(seed))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replayGivesTheSameBytes(long seed) throws IOException {
        assertThat(event(seed)).isEqualTo(event(seed));
    }

    private static byte[] event(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder body = new StringBuilder();
        for (int sentence = 0; sentence < 6; sentence++) {
            body.append(strewn(random)).append(random.nextBoolean() ? "\n" : " ");
        }
        byte[] item = JSON.writeValueAsBytes(JSON.createObjectNode()
                .put("id", "urn:x:" + seed)
                .put("title", strewn(random))
                .put("body", body.toString())
                .put("published", "2026-03-02T09:30:00Z"));
        return ((Published) ENRICHER.enrich(item, null, Origin.FILE).get(0))
                .event()
                .value();
    }

    private static String strewn(Random random) {
        StringBuilder text = new StringBuilder(DEBRIS.get(random.nextInt(DEBRIS.size())));
        for (String word : SENTENCES.get(random.nextInt(SENTENCES.size())).split(" ", -1)) {
            text.append(random.nextInt(5) == 0 ? "" : " ");
            if (random.nextInt(3) == 0) {
                text.append(DEBRIS.get(random.nextInt(DEBRIS.size())));
            }
            text.append(word);
        }
        return text.toString();
    }
}
