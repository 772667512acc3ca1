package io.dateline.publish;

import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.Canceled;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.GeneratedSummary;
import io.dateline.article.NewsItem;
import io.dateline.article.StageReport;
import io.dateline.article.StageReport.Outcome;
import io.dateline.article.Step;
import io.dateline.article.Withheld;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes events. The value is deterministic: the order of the members is fixed, no clock is read, scores are rounded.
 * A generated summary is written as it is given.
 * Immutable and thread-safe.
 */
public final class EventWriter {
    private final Build build;

    public EventWriter(Build build) {
        this.build = build;
    }

    public Event write(EnrichedArticle enriched, Origin origin) {
        Article article = enriched.article();
        Analysis found = SpanCheck.hold(enriched.analysis(), article.text());
        return event(article, article(article, found, enriched.generated(), origin), origin);
    }

    public Event write(Withheld item, Origin origin) {
        return event(item, notice(item, origin), origin);
    }

    public Event write(Canceled item, Origin origin) {
        return event(item, notice(item, origin), origin);
    }

    private Event event(NewsItem item, byte[] value, Origin origin) {
        EventType type = EventType.of(item);
        return new Event(item.head().uri(), type, EventHeaders.of(item.head(), type, origin, build), value);
    }

    private byte[] article(Article article, Analysis found, @Nullable GeneratedSummary generated, Origin origin) {
        return Members.object(out -> {
            Anchors anchors = new Anchors(out, article.text());
            opening(out, article, found);
            TextSection.write(out, anchors, article.text(), found.prose());
            TextSection.tables(out, article.credits().tables());
            EntitySection.write(out, anchors, found.entities());
            QuoteSection.write(out, anchors, found.quotes());
            TimeSection.times(out, anchors, found.times());
            TimeSection.quantities(out, anchors, found.quantities());
            DatelineSection.write(out, article, found.filedAt());
            TopicSection.keyphrases(out, anchors, found.keyphrases());
            TopicSection.topics(out, anchors, found.topics());
            out.object("summary", () -> SummarySection.write(out, anchors, found.summary()));
            GeneratedSection.write(out, generated);
            ProvenanceSection.warnings(out, article.head().warnings());
            ProvenanceSection.stages(out, found.stages());
            ProvenanceSection.provenance(out, article.head(), origin, build);
        });
    }

    /** The value for a hold or a kill: it carries no text and nothing derived from a text. */
    private byte[] notice(NewsItem item, Origin origin) {
        String reason = Label.of(EventType.of(item));
        return Members.object(out -> {
            opening(out, item, null);
            ProvenanceSection.warnings(out, item.head().warnings());
            ProvenanceSection.stages(out, List.of(new StageReport(Step.ANALYSE, Outcome.NOT_APPLICABLE, reason)));
            ProvenanceSection.provenance(out, item.head(), origin, build);
        });
    }

    private static void sender(Members out, NewsItem item) {
        if (item instanceof Article article) {
            SenderSection.write(out, article.sender());
        }
    }

    private static void opening(Members out, NewsItem item, @Nullable Analysis analysis) {
        RowSection.write(out, item, analysis);
        out.object("item", () -> NinjsItem.write(out, item, analysis));
        sender(out, item);
        out.object("lifecycle", () -> LifecycleSection.write(out, item));
    }
}
