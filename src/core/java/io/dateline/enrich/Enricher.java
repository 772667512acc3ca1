package io.dateline.enrich;

import io.dateline.analyse.Analyser;
import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.NewsItem;
import io.dateline.article.Observer;
import io.dateline.article.Step;
import io.dateline.enrich.Intake.Item;
import io.dateline.enrich.Intake.Read;
import io.dateline.failure.Checked;
import io.dateline.failure.Rejection;
import io.dateline.generate.Generation;
import io.dateline.generate.Generation.Off;
import io.dateline.models.BrokenModelException;
import io.dateline.publish.Build;
import io.dateline.publish.Event;
import io.dateline.publish.EventWriter;
import io.dateline.publish.Origin;
import io.dateline.publish.Release;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The whole path of the items of a record: decode, amend, validate, analyse, publish. Pure: no clock and no broker, so the same bytes,
 * content type and origin give the same outcome, unless summaries are generated, which they are not by default.
 * Thread-safe; one instance serves all threads.
 */
public final class Enricher {
    /**
     * Characters of text that are analysed of one record, in all of its items together: twice what a record of the default size
     * can hold, and about ten seconds of a slow core at the worst. A record of 16 MiB with 1,000 long items would hold up its
     * batch for minutes. What lies behind is rejected, and can be sent again by its number.
     */
    public static final int MAX_TEXT_OF_RECORD = 2_000_000;

    /**
     * Items that go through the analysis together at most. With more the caches hold no better what a step reads, and a record waits
     * longer for the others.
     */
    public static final int GROUP = 16;

    private final Intake intake;
    private final BiFunction<List<Article>, Observer, List<Analysis>> analyser;
    private final BiFunction<Article, Analysis, Generation> generator;
    private final EventWriter writer;

    /** What became of an item. */
    public sealed interface Outcome {
        /** Where the item was read, with its part. */
        Origin origin();

        /** What is made of each: a further outcome does not compile before every caller says what it does with it. */
        <R> R match(
                Function<? super Published, ? extends R> published, Function<? super Rejected, ? extends R> rejected);
    }

    /**
     * @param analysis null when the item carries no text to analyse
     */
    public record Published(
            Event event, NewsItem item, @Nullable Analysis analysis, Origin origin) implements Outcome {
        @Override
        public <R> R match(
                Function<? super Published, ? extends R> published, Function<? super Rejected, ? extends R> rejected) {
            return published.apply(this);
        }
    }

    /** The item's own fault. */
    public record Rejected(Rejection rejection, Origin origin) implements Outcome {
        @Override
        public <R> R match(
                Function<? super Published, ? extends R> published, Function<? super Rejected, ? extends R> rejected) {
            return rejected.apply(this);
        }
    }

    Enricher(
            EnricherOptions options,
            BiFunction<List<Article>, Observer, List<Analysis>> analyser,
            BiFunction<Article, Analysis, Generation> generator,
            EventWriter writer) {
        this.intake = new Intake(options);
        this.analyser = analyser;
        this.generator = generator;
        this.writer = writer;
    }

    /** Loads every model; throws when one is missing or not the one expected. */
    public static Enricher load() {
        return load(EnricherOptions.DEFAULT);
    }

    /** Loads every model; throws when one is missing or not the one expected. */
    public static Enricher load(EnricherOptions options) {
        Analyser loaded = Analyser.load(options.gazetteer());
        Analyser analyser = options.attitudes() ? loaded.withAttitudes() : loaded;
        Build build = Build.of(Release.OURS, analyser.models(), options.settings());
        return new Enricher(
                options, analyser::analyse, generator(options, analyser), new EventWriter(build, options.event()));
    }

    /** What the events are made by: the digest in each stands for it. */
    public Build build() {
        return writer.build();
    }

    private static BiFunction<Article, Analysis, Generation> generator(EnricherOptions options, Analyser analyser) {
        GenerateSetup setup = options.generate();
        return setup == null ? (article, analysis) -> new Off() : setup.generator(analyser::analyse)::generate;
    }

    /**
     * What becomes of a record, in the order of the items in it: one outcome, or one for each part where it holds several.
     *
     * @param bytes the record's value as it came
     * @param contentType the media type the sender declares; null to go by the content
     * @param origin where and when it was read: for provenance, and to order versions that have no date
     * @return never empty
     */
    public List<Outcome> enrich(byte[] bytes, @Nullable String contentType, Origin origin) {
        return enrich(List.of(new RawRecord(bytes, contentType, origin))).get(0);
    }

    /**
     * The same of several records. What becomes of one does not depend on the others, but together they take less time: see
     * {@link ItemGroup}.
     *
     * @return the outcomes of each record, in their order
     * @throws RuntimeException when a fault cannot be laid to one of them: alone, the others go through
     */
    public List<List<Outcome>> enrich(List<RawRecord> records) {
        List<List<Outcome>> outcomes = new ArrayList<>(records.size());
        ItemGroup group = new ItemGroup(items -> outcomes(items, Observer.NOBODY));
        for (RawRecord record : records) {
            List<Outcome> own = new ArrayList<>();
            outcomes.add(own);
            for (Read read : intake.read(record, Observer.NOBODY)) {
                group.add(intake.check(read, Observer.NOBODY), own);
            }
        }
        group.finish();
        return outcomes;
    }

    /**
     * What becomes of each item of a record, and why.
     *
     * @param nanos a clock that only goes forward, for the time that each step takes
     * @return one for each outcome that {@code enrich} gives
     */
    public List<Explanation> explain(byte[] bytes, @Nullable String contentType, Origin origin, LongSupplier nanos) {
        Notes ofRecord = new Notes(nanos);
        List<Read> items =
                ofRecord.during("decode", () -> intake.read(new RawRecord(bytes, contentType, origin), ofRecord));
        List<Explanation> explanations = new ArrayList<>(items.size());
        for (Read read : items) {
            Notes notes = ofRecord.ofItem();
            Outcome outcome =
                    outcomes(List.of(intake.check(read, notes)), notes).get(0);
            explanations.add(notes.explanation(read.item().fold(item -> item, rejection -> null), outcome));
        }
        return explanations;
    }

    private List<Outcome> outcomes(List<Item> items, Observer observer) {
        List<Article> articles = new ArrayList<>(items.size());
        for (Item item : items) {
            if (item.checked() instanceof Checked.Passed<NewsItem> passed
                    && passed.value() instanceof Article article) {
                articles.add(article);
            }
        }
        Iterator<Analysis> found = analyse(articles, observer).iterator();
        return items.stream()
                .map(item -> item.checked()
                        .<Outcome>fold(
                                passed -> publish(passed, found, item.origin(), observer),
                                rejection -> new Rejected(rejection, item.origin())))
                .toList();
    }

    /**
     * @param found the next is the item's own, if it has one
     */
    private Published publish(NewsItem item, Iterator<Analysis> found, Origin origin, Observer observer) {
        return item.match(
                article -> publish(article, found.next(), origin, observer),
                withheld -> new Published(writer.write(withheld, origin), item, null, origin),
                canceled -> new Published(writer.write(canceled, origin), item, null, origin));
    }

    private Published publish(Article article, Analysis found, Origin origin, Observer observer) {
        Generation generation = observer.during(Step.GENERATE.label(), () -> generator.apply(article, found));
        Analysis analysis = found.with(GenerateStage.report(generation));
        EnrichedArticle enriched = new EnrichedArticle(article, analysis, GenerateStage.summary(generation));
        Event event = observer.during("publish", () -> writer.write(enriched, origin));
        return new Published(event, article, analysis, origin);
    }

    /** A fault of the analysis costs the article its analysis, and no other; a broken model is our fault and goes on up. */
    private List<Analysis> analyse(List<Article> articles, Observer observer) {
        try {
            return analyser.apply(articles, observer);
        } catch (BrokenModelException ours) {
            throw ours;
        } catch (RuntimeException | StackOverflowError fault) {
            return articles.size() == 1
                    ? List.of(LostAnalysis.of(articles.get(0), fault))
                    : articles.stream()
                            .flatMap(article -> analyse(List.of(article), observer).stream())
                            .toList();
        }
    }
}
