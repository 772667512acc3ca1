package io.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.analyse.Analyser;
import io.dateline.article.Analysis;
import io.dateline.article.Arrival;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.Canceled;
import io.dateline.article.Credits;
import io.dateline.article.Format;
import io.dateline.article.ItemHead;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.article.NewsItem;
import io.dateline.article.Withheld;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Enricher.Published;
import io.dateline.enrich.Enricher.Rejected;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import io.dateline.models.BrokenModelException;
import io.dateline.publish.Build;
import io.dateline.publish.EventType;
import io.dateline.publish.EventWriter;
import io.dateline.publish.Origin;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EnricherTest {
    private static final byte[] ANY = {1};

    private final Analyser analyser = Analyser.load();

    private static ItemHead head() {
        Lifecycle lifecycle = new Lifecycle(
                Change.INITIAL, PubStatus.USABLE, null, List.of(), null, Form.STORY, null, null, null, null);
        return new ItemHead(
                "urn:x",
                "1",
                1,
                "ellery",
                "en",
                null,
                null,
                lifecycle,
                Format.TEXT,
                "00".repeat(32),
                List.of(),
                List.of());
    }

    private static Article article() {
        return new Article(head(), new ArticleText("Title", "One sentence."), Credits.NONE, List.of());
    }

    private static Outcome enrich(NewsItem item, Function<Article, Analysis> analyser) {
        EventWriter writer = new EventWriter(new Build("1", List.of(), Map.of()));
        return new Enricher((bytes, type, arrival) -> Checked.passed(item), analyser, writer)
                .enrich(ANY, null, Origin.FILE);
    }

    private static Published published(NewsItem item, Function<Article, Analysis> analyser) {
        return (Published) enrich(item, analyser);
    }

    @Test
    void articleIsAnalysedAndPublished() {
        Published published = published(article(), analyser::analyse);
        assertThat(published.event().key()).isEqualTo("urn:x");
        assertThat(published.analysis()).isNotNull();
    }

    @Test
    void theRecordsTimestampReachesTheReader() {
        Instant timestamp = Instant.parse("2026-03-02T10:00:00Z");
        List<Arrival> seen = new ArrayList<>();
        Enricher enricher = new Enricher(
                (bytes, type, arrival) -> {
                    seen.add(arrival);
                    return Checked.refused(Reason.NO_TEXT, "none");
                },
                analyser::analyse,
                new EventWriter(new Build("1", List.of(), Map.of())));
        enricher.enrich(ANY, null, new Origin("news.raw", 0, 7L, timestamp));
        assertThat(seen).containsExactly(new Arrival(timestamp, 7L));
    }

    @Test
    void holdIsPublishedWithoutAnalysis() {
        Published published = published(new Withheld(head(), null), analyser::analyse);
        assertThat(published.event().type()).isEqualTo(EventType.WITHHELD);
        assertThat(published.analysis()).isNull();
    }

    @Test
    void killIsPublishedWithoutAnalysis() {
        assertThat(published(new Canceled(head(), null), analyser::analyse)
                        .event()
                        .type())
                .isEqualTo(EventType.CANCELED);
    }

    @Test
    void refusedItemIsRejected() {
        Enricher enricher = new Enricher(
                (bytes, type, arrival) -> Checked.refused(Reason.NO_TEXT, "none"),
                analyser::analyse,
                new EventWriter(new Build("1", List.of(), Map.of())));
        Rejected rejected = (Rejected) enricher.enrich(ANY, null, Origin.FILE);
        assertThat(rejected.rejection().reason()).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void brokenAnalysisCostsTheAnalysisOnly() throws IOException {
        Published published = published(article(), article -> {
            throw new IllegalStateException("One sentence.");
        });
        JsonNode event = new ObjectMapper().readTree(published.event().value());
        assertThat(event.at("/text/body").asText()).isEqualTo("One sentence.");
        assertThat(event.get("stages").toString())
                .isEqualTo("[{\"step\":\"analyse\",\"outcome\":\"failed\",\"reason\":\"IllegalStateException\"},"
                        + "{\"step\":\"generate\",\"outcome\":\"skipped\",\"reason\":\"off\"}]");
    }

    @Test
    void brokenModelIsOurFault() {
        assertThatThrownBy(() -> published(article(), article -> {
                    throw new BrokenModelException("gone");
                }))
                .isInstanceOf(BrokenModelException.class);
    }
}
