package io.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.Analysis;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Relevance;
import io.dateline.article.Span;
import io.dateline.article.StageReport;
import io.dateline.article.StageReport.Outcome;
import io.dateline.article.Step;
import io.dateline.article.Summary;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanCheckTest {
    /** Offsets of the title's last character, which takes two code units, and of the gap behind it. */
    private static final int PAIR = Samples.TITLE.length() - 2;

    private static Analysis held(Analysis analysis) {
        return SpanCheck.hold(analysis, Samples.enriched().article().text());
    }

    private static Analysis withMention(Span span, double confidence) {
        Analysis a = Samples.enriched().analysis();
        Mention mention = new Mention(span, EntityType.PERSON, confidence);
        Entity entity = new Entity(
                "e", "E", EntityType.PERSON, null, null, List.of(), List.of(), Relevance.NONE, 1, List.of(mention));
        return new Analysis(
                a.language(),
                a.prose(),
                List.of(entity),
                a.quotes(),
                a.times(),
                a.quantities(),
                a.keyphrases(),
                a.topics(),
                a.summary(),
                a.stages());
    }

    @Test
    void soundAnalysisStaysAsItIs() {
        Analysis sound = Samples.enriched().analysis();
        assertThat(held(sound)).usingRecursiveComparison().isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({"0, 100000", "5, 5", "0, 60"})
    void spanBesideTheTextCostsTheStep(int start, int end) {
        Analysis held = held(withMention(new Span(start, end), 1));
        assertThat(held.entities()).isEmpty();
        assertThat(held.stages())
                .contains(new StageReport(Step.ENTITY, Outcome.FAILED, "offsets or scores out of range"));
    }

    @Test
    void halfACharacterCostsTheStep() {
        assertThat(held(withMention(new Span(0, PAIR + 1), 1)).entities()).isEmpty();
    }

    @Test
    void wholeCharacterStays() {
        assertThat(held(withMention(new Span(0, PAIR + 2), 1)).entities()).hasSize(1);
    }

    @Test
    void scoreThatIsNoNumberCostsTheStep() {
        assertThat(held(withMention(new Span(0, 5), Double.NaN)).entities()).isEmpty();
    }

    @Test
    void quoteOutlivesItsSpeakersEntity() throws IOException {
        Analysis broken = withMention(new Span(5, 5), 1);
        EnrichedArticle article = new EnrichedArticle(Samples.enriched().article(), broken);
        Event event = new EventWriter(Samples.build()).write(article, Origin.FILE);
        JsonNode quote = EventWriterTest.value(event).at("/quotes/0");
        assertThat(quote.has("speaker")).isFalse();
        assertThat(quote.at("/speakerMention/text").asText()).isEqualTo("Ana Torvald");
        assertThat(Schemas.faults(event.value())).isEmpty();
    }

    @Test
    void summaryBesideTheTextIsNone() {
        Span beyond = new Span(0, 100_000);
        Summary beside = new Summary.Extract(List.of(new Summary.Pick(beyond, 1)), beyond);
        Analysis held = held(Samples.with(Samples.enriched(), beside).analysis());
        assertThat(held.summary()).isInstanceOf(Summary.Abstained.class);
    }
}
