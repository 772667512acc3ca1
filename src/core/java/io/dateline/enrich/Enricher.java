package io.dateline.enrich;

import io.dateline.analyse.Analyser;
import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.NewsItem;
import io.dateline.article.Observer;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.Step;
import io.dateline.decode.Decoder;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import io.dateline.generate.Generation;
import io.dateline.generate.Generation.Off;
import io.dateline.models.BrokenModelException;
import io.dateline.publish.Build;
import io.dateline.publish.Event;
import io.dateline.publish.EventWriter;
import io.dateline.publish.Origin;
import io.dateline.publish.Release;
import io.dateline.validate.Input;
import io.dateline.validate.Validator;
import io.dateline.words.Sha256;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
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

    private final Decoder decoder;
    private final UnaryOperator<RawItem> amend;
    private final Map<String, String> providers;
    private final Validator validator;
    private final BiFunction<Article, Observer, Analysis> analyser;
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
            BiFunction<Article, Observer, Analysis> analyser,
            BiFunction<Article, Analysis, Generation> generator,
            EventWriter writer) {
        this.decoder = new Decoder(options.maxBytes());
        this.amend = options.amend();
        this.providers = options.providers();
        this.validator = new Validator(options.embargoes(), options.agencies());
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
        return enrich(bytes, contentType, origin, Collections.emptySortedSet());
    }

    /**
     * The same, of some items alone.
     *
     * @param parts their numbers in the record, from 0; empty for all
     */
    public List<Outcome> enrich(byte[] bytes, @Nullable String contentType, Origin origin, SortedSet<Integer> parts) {
        List<Checked<RawItem>> items = decoder.decode(bytes, contentType).all();
        String sha256 = Sha256.of(bytes);
        Allowance allowance = new Allowance(MAX_TEXT_OF_RECORD);
        if (items.size() == 1 && parts.isEmpty()) {
            return List.of(outcome(items.get(0), sha256, origin, allowance, Observer.NOBODY));
        }
        List<Outcome> outcomes = new ArrayList<>(items.size());
        for (int part = 0; part < items.size(); part++) {
            if (parts.isEmpty() || parts.contains(part)) {
                outcomes.add(outcome(items.get(part), sha256, origin.part(part), allowance, Observer.NOBODY));
            }
        }
        for (int missing : parts.tailSet(items.size())) {
            outcomes.add(noSuchPart(items.size(), origin.part(missing)));
        }
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
        List<Checked<RawItem>> items = ofRecord.during(
                "decode", () -> decoder.decode(bytes, contentType, ofRecord).all());
        String sha256 = Sha256.of(bytes);
        Allowance allowance = new Allowance(MAX_TEXT_OF_RECORD);
        List<Explanation> explanations = new ArrayList<>(items.size());
        for (int part = 0; part < items.size(); part++) {
            Notes notes = ofRecord.ofItem();
            Origin at = items.size() == 1 ? origin : origin.part(part);
            Outcome outcome = outcome(items.get(part), sha256, at, allowance, notes);
            explanations.add(notes.explanation(items.get(part).fold(item -> item, rejection -> null), outcome));
        }
        return explanations;
    }

    private static Outcome noSuchPart(int parts, Origin origin) {
        String detail = "part " + origin.part() + " was asked for, and the record has " + parts;
        return new Rejected(new Rejection(Reason.NO_ITEM, detail), origin);
    }

    private Outcome outcome(
            Checked<RawItem> decoded, String inputSha256, Origin origin, Allowance allowance, Observer observer) {
        return decoded.then(item -> observer.during("validate", () -> validate(item, inputSha256, origin, observer)))
                .then(allowance::take)
                .fold(item -> publish(item, origin, observer), rejection -> new Rejected(rejection, origin));
    }

    private Checked<NewsItem> validate(RawItem item, String inputSha256, Origin origin, Observer observer) {
        return Checked.guarded(
                Reason.BROKE_THE_VALIDATION,
                () -> validator.validate(
                        amend.apply(provided(item, origin)),
                        new Input(inputSha256, origin.part()),
                        origin.arrival(),
                        observer));
    }

    /** With the provider of the topic it came in, where it names none itself. */
    private RawItem provided(RawItem item, Origin origin) {
        String provider = origin.topic() == null ? null : providers.get(origin.topic());
        if (provider == null || item.get(Field.PROVIDER) != null) {
            return item;
        }
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.putAll(item.fields());
        fields.put(Field.PROVIDER, provider);
        return item.withFields(fields);
    }

    private Outcome publish(NewsItem item, Origin origin, Observer observer) {
        return item.match(
                article -> publish(article, origin, observer),
                withheld -> new Published(writer.write(withheld, origin), item, null, origin),
                canceled -> new Published(writer.write(canceled, origin), item, null, origin));
    }

    private Published publish(Article article, Origin origin, Observer observer) {
        Analysis found = analyse(article, observer);
        Generation generation = observer.during(Step.GENERATE.label(), () -> generator.apply(article, found));
        Analysis analysis = found.with(GenerateStage.report(generation));
        EnrichedArticle enriched = new EnrichedArticle(article, analysis, GenerateStage.summary(generation));
        Event event = observer.during("publish", () -> writer.write(enriched, origin));
        return new Published(event, article, analysis, origin);
    }

    /** A fault of the analysis costs the article its analysis; a broken model is our fault and goes on up. */
    private Analysis analyse(Article article, Observer observer) {
        try {
            return analyser.apply(article, observer);
        } catch (BrokenModelException ours) {
            throw ours;
        } catch (RuntimeException | StackOverflowError fault) {
            return LostAnalysis.of(article, fault);
        }
    }
}
