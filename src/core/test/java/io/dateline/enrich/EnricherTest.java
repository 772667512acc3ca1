package io.dateline.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.analyse.Analyser;
import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.Step;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Enricher.Published;
import io.dateline.enrich.Enricher.Rejected;
import io.dateline.failure.Reason;
import io.dateline.generate.Generation.Off;
import io.dateline.models.BrokenModelException;
import io.dateline.publish.Build;
import io.dateline.publish.EventType;
import io.dateline.publish.EventWriter;
import io.dateline.publish.Origin;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EnricherTest {
    private static final String ARTICLE = """
            {"uri": "urn:ellery:x", "title": "Title", "body": "One sentence.", "language": "en"%s}""";

    private final Analyser analyser = Analyser.load();

    private static Outcome enrich(String item, Function<Article, Analysis> analyser, Origin origin) {
        return enricher(analyser)
                .enrich(item.getBytes(UTF_8), "application/json", origin)
                .get(0);
    }

    private static Enricher enricher(Function<Article, Analysis> analyser) {
        return new Enricher(
                EnricherOptions.DEFAULT,
                (articles, observer) -> articles.stream().map(analyser).toList(),
                (article, analysis) -> new Off(),
                new EventWriter(new Build("1", List.of(), Map.of())));
    }

    private static Published published(String more, Function<Article, Analysis> analyser) {
        return (Published) enrich(ARTICLE.formatted(more), analyser, Origin.FILE);
    }

    @Test
    void articleIsAnalysedAndPublished() {
        Published published = published("", analyser::analyse);
        assertThat(published.event().key()).isEqualTo("urn:ellery:x");
        assertThat(published.analysis()).isNotNull();
    }

    @Test
    void theRecordsTimestampOrdersAnItemWithoutDate() {
        Instant timestamp = Instant.parse("2026-03-02T10:00:00Z");
        Origin early = new Origin("news.raw", 0, 7L, timestamp);
        Origin late = new Origin("news.raw", 0, 3L, timestamp.plusSeconds(1));
        assertThat(versionSeq(late)).isGreaterThan(versionSeq(early));
    }

    private long versionSeq(Origin origin) {
        Published published = (Published) enrich(ARTICLE.formatted(""), analyser::analyse, origin);
        return published.item().head().versionSeq();
    }

    @Test
    void holdIsPublishedWithoutAnalysis() {
        Published published = published(", \"pubStatus\": \"withheld\"", analyser::analyse);
        assertThat(published.event().type()).isEqualTo(EventType.WITHHELD);
        assertThat(published.analysis()).isNull();
    }

    @Test
    void killIsPublishedWithoutAnalysis() {
        assertThat(published(", \"pubStatus\": \"canceled\"", analyser::analyse)
                        .event()
                        .type())
                .isEqualTo(EventType.CANCELED);
    }

    @Test
    void refusedItemIsRejected() {
        Rejected rejected = (Rejected)
                enrich("{\"uri\": \"urn:ellery:x\", \"title\": \"<b></b>\"}", analyser::analyse, Origin.FILE);
        assertThat(rejected.rejection().reason()).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void brokenAnalysisCostsTheAnalysisOnly() throws IOException {
        Published published = published("", article -> {
            throw new IllegalStateException("One sentence.");
        });
        JsonNode event = new ObjectMapper().readTree(published.event().value());
        assertThat(event.at("/text/body").asText()).isEqualTo("One sentence.");
        assertThat(event.get("stages").toString())
                .isEqualTo("[{\"step\":\"analyse\",\"outcome\":\"failed\",\"reason\":\"IllegalStateException\"},"
                        + "{\"step\":\"generate\",\"outcome\":\"skipped\",\"reason\":\"off\"}]");
    }

    @Test
    void aBrokenAnalysisCostsNoOtherOfItsGroupAnything() {
        Enricher enricher = enricher(article -> {
            if (article.text().body().startsWith("Bad")) {
                throw new IllegalStateException("for the test");
            }
            return analyser.analyse(article);
        });

        List<List<Outcome>> outcomes =
                enricher.enrich(List.of(record("Good news."), record("Bad news."), record("Better news.")));

        assertThat(outcomes)
                .extracting(each -> firstStage((Published) each.get(0)))
                .containsExactly(Step.LANGUAGE, Step.ANALYSE, Step.LANGUAGE);
    }

    private static RawRecord record(String body) {
        String item = ARTICLE.replace("One sentence.", body).formatted("");
        return new RawRecord(item.getBytes(UTF_8), "application/json", Origin.FILE);
    }

    private static Step firstStage(Published published) {
        return Objects.requireNonNull(published.analysis()).stages().get(0).step();
    }

    @Test
    void brokenModelIsOurFault() {
        assertThatThrownBy(() -> published("", article -> {
                    throw new BrokenModelException("gone");
                }))
                .isInstanceOf(BrokenModelException.class);
    }
}
