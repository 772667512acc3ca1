package io.dateline.pipeline;

import io.dateline.analyse.Analyser;
import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.Canceled;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.NewsItem;
import io.dateline.article.Withheld;
import io.dateline.decode.Decoder;
import io.dateline.failure.Checked;
import io.dateline.failure.Checked.Passed;
import io.dateline.failure.Checked.Refused;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import io.dateline.generate.Generation;
import io.dateline.generate.Generation.Off;
import io.dateline.models.BrokenModelException;
import io.dateline.publish.Build;
import io.dateline.publish.Event;
import io.dateline.publish.EventWriter;
import io.dateline.publish.Origin;
import io.dateline.publish.Sha256;
import io.dateline.validate.Validator;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The whole path of one item: decode, validate, analyse, publish. Pure: no clock, no broker, the same bytes give the same
 * outcome; unless summaries are generated, which they are not by default. Thread-safe; one instance serves all threads.
 */
public final class Enricher {
    private final Reader reader;
    private final Function<Article, Analysis> analyser;
    private final BiFunction<Article, Analysis, Generation> generator;
    private final EventWriter writer;

    /** Decode and validate: bytes in, a valid item or the reason it is none out. */
    @FunctionalInterface
    interface Reader {
        Checked<NewsItem> read(byte[] bytes, @Nullable String contentType);
    }

    /** What became of an item. */
    public sealed interface Outcome {}

    /**
     * @param analysis null when the item carries no text to analyse
     */
    public record Published(
            Event event, NewsItem item, @Nullable Analysis analysis) implements Outcome {}

    /** The item's own fault. */
    public record Rejected(Rejection rejection) implements Outcome {}

    Enricher(Reader reader, Function<Article, Analysis> analyser, EventWriter writer) {
        this(reader, analyser, (article, analysis) -> new Off(), writer);
    }

    Enricher(
            Reader reader,
            Function<Article, Analysis> analyser,
            BiFunction<Article, Analysis, Generation> generator,
            EventWriter writer) {
        this.reader = reader;
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
        Analyser analyser = Analyser.load(options.gazetteer());
        Build build = new Build(Build.VERSION, analyser.models(), options.settings());
        return new Enricher(reader(options), analyser::analyse, generator(options, analyser), new EventWriter(build));
    }

    private static BiFunction<Article, Analysis, Generation> generator(EnricherOptions options, Analyser analyser) {
        GenerateSetup setup = options.generate();
        return setup == null ? (article, analysis) -> new Off() : setup.generator(analyser::analyse)::generate;
    }

    private static Reader reader(EnricherOptions options) {
        Decoder decoder = new Decoder(options.maxBytes());
        Validator validator = new Validator(options.embargoes());
        return (bytes, contentType) -> decoder.decode(bytes, contentType)
                .then(item -> Checked.guarded(
                        Reason.BROKE_THE_VALIDATION,
                        () -> validator.validate(options.amend().apply(item), Sha256.of(bytes))));
    }

    /**
     * @param bytes the record's value as it came
     * @param contentType the media type the sender declares; null to go by the content
     * @param origin where it was read, for provenance
     */
    public Outcome enrich(byte[] bytes, @Nullable String contentType, Origin origin) {
        Checked<NewsItem> read = reader.read(bytes, contentType);
        if (read instanceof Passed<NewsItem> passed) {
            return publish(passed.value(), origin);
        }
        return new Rejected(((Refused<NewsItem>) read).rejection());
    }

    private Outcome publish(NewsItem item, Origin origin) {
        if (item instanceof Article article) {
            Analysis found = analyse(article);
            Generation generation = generator.apply(article, found);
            Analysis analysis = found.with(GenerateStage.report(generation));
            EnrichedArticle enriched = new EnrichedArticle(article, analysis, GenerateStage.summary(generation));
            return new Published(writer.write(enriched, origin), item, analysis);
        }
        Event notice = item instanceof Withheld withheld
                ? writer.write(withheld, origin)
                : writer.write((Canceled) item, origin);
        return new Published(notice, item, null);
    }

    /** A fault of the analysis costs the article its analysis; a broken model is our fault and goes on up. */
    private Analysis analyse(Article article) {
        try {
            return analyser.apply(article);
        } catch (BrokenModelException ours) {
            throw ours;
        } catch (RuntimeException | StackOverflowError fault) {
            return LostAnalysis.of(article, fault);
        }
    }
}
