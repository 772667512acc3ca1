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
    /** Bytes of an event beside its text, and for each UTF-16 unit of its text: enough for three events of four. */
    private static final int BASE_SIZE = 6 * 1024;

    private static final int SIZE_PER_UNIT = 5;

    /** The first memory of a very long event; what it needs beyond that is copied. */
    private static final int MOST_SIZE = 256 * 1024;

    private final Build build;
    private final EventOptions options;

    /** Of events of the standard profile. */
    public EventWriter(Build build) {
        this(build, EventOptions.DEFAULT);
    }

    public EventWriter(Build build, EventOptions options) {
        this.build = build;
        this.options = options;
    }

    /** What the events are made by. */
    public Build build() {
        return build;
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
        Shape shape = options.shape(article.head().provider());
        int size =
                Math.min(MOST_SIZE, BASE_SIZE + SIZE_PER_UNIT * article.text().length());
        return Members.object(size, out -> {
            Anchors anchors = new Anchors(out, article.text(), shape);
            opening(out, article, found, shape, origin);
            copy(out, anchors, article, found, shape);
            findings(out, anchors, article, found, shape);
            shape.section(Section.GENERATED_SUMMARY, () -> GeneratedSection.write(out, generated));
            closing(out, article, found.stages(), origin, shape);
        });
    }

    private static void copy(Members out, Anchors anchors, Article article, Analysis found, Shape shape) {
        shape.section(Section.TEXT, () -> TextSection.write(out, anchors, article.text(), found.prose(), shape));
        shape.section(Section.SENTENCES, () -> TextSection.sentences(out, anchors, found.prose()));
        shape.section(
                Section.TABLES, () -> TextSection.tables(out, article.credits().tables()));
    }

    private static void findings(Members out, Anchors anchors, Article article, Analysis found, Shape shape) {
        shape.section(Section.ENTITIES, () -> EntitySection.write(out, anchors, found.entities(), shape));
        shape.section(Section.QUOTES, () -> QuoteSection.write(out, anchors, found.quotes(), shape));
        shape.section(Section.TIMES, () -> TimeSection.times(out, anchors, found.times()));
        shape.section(Section.QUANTITIES, () -> TimeSection.quantities(out, anchors, found.quantities()));
        shape.section(Section.CASUALTIES, () -> TimeSection.casualties(out, anchors, found.casualties()));
        shape.section(Section.DATELINE, () -> DatelineSection.write(out, article, found.filedAt(), shape));
        shape.section(Section.KEYPHRASES, () -> TopicSection.keyphrases(out, anchors, found.keyphrases(), shape));
        shape.section(Section.TOPICS, () -> TopicSection.topics(out, anchors, found.topics(), shape));
        shape.section(
                Section.SUMMARY,
                () -> out.object("summary", () -> SummarySection.write(out, anchors, found.summary())));
    }

    /** The value for a hold or a kill: it carries no text and nothing derived from a text. */
    private byte[] notice(NewsItem item, Origin origin) {
        Shape shape = options.shape(item.head().provider());
        String reason = Label.of(EventType.of(item));
        List<StageReport> stages = List.of(new StageReport(Step.ANALYSE, Outcome.NOT_APPLICABLE, reason));
        return Members.object(BASE_SIZE, out -> {
            opening(out, item, null, shape, origin);
            closing(out, item, stages, origin, shape);
        });
    }

    private static void opening(Members out, NewsItem item, @Nullable Analysis analysis, Shape shape, Origin origin) {
        RowSection.write(out, item, analysis, shape, origin);
        shape.section(Section.ITEM, () -> out.object("item", () -> NinjsItem.write(out, item, analysis, shape)));
        if (item instanceof Article article) {
            shape.section(Section.SENDER, () -> SenderSection.write(out, article.sender()));
        }
        out.object("lifecycle", () -> LifecycleSection.write(out, item));
    }

    private void closing(Members out, NewsItem item, List<StageReport> stages, Origin origin, Shape shape) {
        shape.section(
                Section.WARNINGS,
                () -> ProvenanceSection.warnings(out, item.head().warnings()));
        shape.section(Section.STAGES, () -> ProvenanceSection.stages(out, stages));
        ProvenanceSection.provenance(out, item.head(), origin, build, shape);
    }
}
