package io.dateline.analyse;

import io.dateline.analyse.entity.EntityFinder;
import io.dateline.analyse.entity.link.Forbidden;
import io.dateline.analyse.time.Names;
import io.dateline.analyse.time.TimeReading;
import io.dateline.article.Analysis;
import io.dateline.article.Anchor;
import io.dateline.article.Article;
import io.dateline.article.Casualty;
import io.dateline.article.Entity;
import io.dateline.article.FiledAt;
import io.dateline.article.Keyphrase;
import io.dateline.article.Language;
import io.dateline.article.Observer;
import io.dateline.article.Prose;
import io.dateline.article.Quantity;
import io.dateline.article.Quote;
import io.dateline.article.Step;
import io.dateline.article.Summary;
import io.dateline.article.TimeExpression;
import io.dateline.article.Topic;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One article on its way through the steps, with what they have found so far. */
final class ArticleSteps {
    /** The steps behind the language, in their order. Each needs what those before it found. */
    static final List<Consumer<ArticleSteps>> ORDER = List.of(
            ArticleSteps::findEntities,
            ArticleSteps::findQuotes,
            ArticleSteps::findTimes,
            ArticleSteps::findKeyphrases,
            ArticleSteps::classify,
            ArticleSteps::summarise);

    private static final String ENGLISH_ONLY = "language not supported";

    private final Finders finders;
    private final Article article;
    private final Steps steps;
    private final Prose written;
    private final Language language;
    private final boolean english;
    private Prose prose;
    private List<Entity> entities = List.of();
    private List<Quote> quotes = List.of();
    private @Nullable FiledAt filedAt;
    private List<TimeExpression> times = List.of();
    private List<Quantity> quantities = List.of();
    private List<Casualty> casualties = List.of();
    private List<Keyphrase> keyphrases = List.of();
    private List<Topic> topics = List.of();
    private Summary summary = new Summary.Abstained("the step failed");

    /**
     * Cuts the text, and tells its language.
     *
     * @param observer may take the time of each step
     */
    ArticleSteps(Finders finders, Article article, Observer observer) {
        this.finders = finders;
        this.article = article;
        this.steps = new Steps(observer);
        this.written =
                observer.during(Step.TEXT.label(), () -> finders.segmenter().segment(article.text()));
        this.language = steps.run(
                Step.LANGUAGE,
                Language.UNKNOWN,
                () -> finders.languages()
                        .detect(written.running(), article.head().declaredLanguage()));
        // Too little text to tell: read it as English, where a headline of three words may still hold a name.
        this.english = language.is("en") || language.equals(Language.UNKNOWN);
        this.prose = written;
    }

    private <T> T inEnglish(Step step, T fallback, Supplier<T> work) {
        return steps.runIf(english, ENGLISH_ONLY, step, fallback, work);
    }

    private void findEntities() {
        EntityFinder.Reading named = inEnglish(
                Step.ENTITY,
                new EntityFinder.Reading(written, List.of()),
                () -> finders.entities().read(written, language, article.credits()));
        prose = named.prose();
        entities = named.entities();
    }

    private void findQuotes() {
        quotes = inEnglish(
                Step.QUOTE,
                List.of(),
                () -> finders.quotes().find(prose, entities).stream()
                        .filter(quote -> !prose.isRow(quote.span()))
                        .toList());
    }

    private void findTimes() {
        filedAt = finders.entities().filedAt(article.credits().dateline());
        TimeReading reading = new TimeReading(prose);
        Names names = new Names(prose.text(), entities);
        times = inEnglish(
                Step.TIME,
                List.of(),
                () -> finders.times().find(reading, anchor()).stream()
                        .filter(time -> !prose.isRow(time.span()) && !names.hold(time))
                        .toList());
        String country = filedAt == null ? null : filedAt.country();
        quantities = inEnglish(
                Step.QUANTITY,
                List.of(),
                () -> finders.quantities().find(reading, country).stream()
                        .filter(quantity -> !names.hold(quantity))
                        .toList());
        casualties =
                inEnglish(Step.CASUALTY, List.of(), () -> finders.casualties().find(reading));
    }

    private void findKeyphrases() {
        Forbidden forbidden = finders.entities().forbidden();
        keyphrases = steps.run(
                Step.KEYPHRASE,
                List.of(),
                () -> finders.keyphrases().find(prose, entities, english).stream()
                        .filter(tag -> !forbidden.isForbiddenTag(tag.phrase()))
                        .toList());
    }

    private void classify() {
        topics = inEnglish(Step.TOPIC, List.of(), () -> finders.topics().classify(prose));
    }

    private void summarise() {
        summary = steps.run(
                Step.SUMMARY, summary, () -> finders.summariser().summarise(prose, entities, quotes, keyphrases));
    }

    /**
     * The item's local time at the place of its dateline. Midnight UTC stands for a date without a time, and means that
     * day in every zone.
     */
    private Anchor anchor() {
        Instant created = article.head().versionCreated();
        ZoneId place = finders.entities().zone(article.credits().dateline());
        ZoneId zone = place == null ? ZoneOffset.UTC : place;
        if (created == null) {
            return new Anchor(null, zone);
        }
        boolean date = created.truncatedTo(ChronoUnit.DAYS).equals(created);
        return new Anchor(LocalDateTime.ofInstant(created, date ? ZoneOffset.UTC : zone), zone);
    }

    /** What all steps found. */
    Analysis result() {
        return new Analysis(
                language,
                prose,
                entities,
                quotes,
                times,
                quantities,
                casualties,
                keyphrases,
                topics,
                summary,
                filedAt,
                steps.reports());
    }
}
