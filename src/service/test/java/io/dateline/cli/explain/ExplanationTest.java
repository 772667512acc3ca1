package io.dateline.cli.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.enrich.Enricher;
import io.dateline.enrich.Explanation;
import io.dateline.publish.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Enricher ENRICHER = Enricher.load();

    private static final String ARTICLE = """
            {"id": "urn:ellery:1", "title": "Harbour bridge reopens", "source": "Ellery Press", "language": "en",
             "published": "2026-03-02T09:30:00Z", "body": "By Ada Finch\\nPORT ELLERY (Ellery Press) - The harbour \
            bridge reopened on Monday, the mayor said. Traffic was light all day.\\n(Reporting by Ada Finch)"}""";

    private static final String NITF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <nitf><head><docdata management-status="canceled"><doc-id id-string="ep-7"/></docdata></head>
            <body><body.head><hedline><hl1>Bridge closed</hl1></hedline></body.head>
            <body.content><p>The bridge is closed.</p></body.content></body></nitf>""";

    private static List<Explanation> explained(String record, @Nullable String contentType) {
        return ENRICHER.explain(record.getBytes(UTF_8), contentType, Origin.FILE, () -> 0);
    }

    private static JsonNode json(String record) {
        return ExplanationJson.of(explained(record, null).get(0));
    }

    private static String why(JsonNode json, String question) {
        for (JsonNode decision : json.get("decisions")) {
            if (decision.get("question").asText().equals(question)) {
                return decision.get("answer").asText() + " <- "
                        + decision.get("why").asText();
            }
        }
        return "";
    }

    @Test
    void saysHowTheRecordWasReadAndByWhat() {
        JsonNode json = json(NITF);

        assertThat(why(json, "character set")).isEqualTo("UTF-8 <- every byte fits");
        assertThat(why(json, "syntax")).isEqualTo("xml <- its first characters");
        assertThat(why(json, "format")).isEqualTo("nitf <- the root element");
    }

    @Test
    void saysWhoSentIt() {
        assertThat(why(json(ARTICLE.replace("Ellery Press\"", "Reuters\"")), "sender"))
                .isEqualTo("reuters <- named by its provider");
        assertThat(why(json(ARTICLE), "sender")).isEqualTo("no agency known <- no field names one");
    }

    @Test
    void saysWhatDecidedTheLifecycle() {
        JsonNode lifecycle = json(NITF).get("lifecycle");

        assertThat(lifecycle.get("status").asText()).isEqualTo("canceled");
        assertThat(lifecycle.get("becauseOf").asText()).isEqualTo("status");
        assertThat(lifecycle.get("inTheWords").asText()).isEqualTo("canceled");
    }

    @Test
    void listsFieldsWithoutTheBody() {
        JsonNode fields = json(ARTICLE).get("fields");

        assertThat(fields.get("headline").asText()).isEqualTo("Harbour bridge reopens");
        assertThat(fields.get("body").asText()).endsWith(" characters, plain");
        assertThat(fields.toString()).doesNotContain("Traffic");
    }

    @Test
    void saysWhatWasTakenOutOfTheText() {
        assertThat(json(ARTICLE).get("removed"))
                .extracting(one -> one.get("kind").asText())
                .containsExactly("sign-off", "byline", "dateline");
    }

    @Test
    void givesEachStepItsOutcomeAndTime() {
        JsonNode json = json(ARTICLE);

        assertThat(json.get("steps"))
                .filteredOn(step -> step.get("step").asText().equals("language"))
                .singleElement()
                .satisfies(step -> assertThat(step.get("found").asText()).startsWith("en, declared, share "));
        assertThat(json.get("times"))
                .extracting(took -> took.get("work").asText())
                .startsWith("decode", "validate", "text", "language", "entity")
                .endsWith("generate", "publish");
    }

    @Test
    void saysWhyAStepWasSkipped() {
        JsonNode json = json("""
                {"id": "urn:ellery:2", "title": "Die Hafenbr\u00fccke ist wieder frei", "language": "de",
                 "body": "Die Br\u00fccke ist seit Montag wieder frei, sagte der B\u00fcrgermeister. Der Verkehr war ruhig."}""");

        assertThat(ExplanationPage.draw("a.json", json))
                .containsPattern("entity +not applicable: language not supported")
                .doesNotContain("null");
    }

    @Test
    void explainsARejection() {
        JsonNode json = json("<calendar><entry/></calendar>");

        assertThat(json.at("/rejection/reason").asText()).isEqualTo("unknownFormat");
        assertThat(ExplanationPage.draw("a.xml", json))
                .contains("a.xml", "rejected", "in decode, unknown format: ")
                .containsPattern("syntax +xml +its first characters");
    }

    @Test
    void explainsEachItemOfARecordAndDrawsItOnce() {
        List<Explanation> explanations = explained("[" + ARTICLE + ", {\"title\": 7}]", "application/json");

        assertThat(explanations).hasSize(2);
        assertThat(ExplanationPage.draw("two.json", ExplanationJson.of(explanations.get(1))))
                .contains("two.json, item 1")
                .containsPattern("syntax +json +declared as application/json");
    }
}
