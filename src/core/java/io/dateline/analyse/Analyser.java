package io.dateline.analyse;

import io.dateline.analyse.entity.EntityFinder;
import io.dateline.analyse.entity.link.Forbidden;
import io.dateline.analyse.entity.link.Gazetteer;
import io.dateline.analyse.keyphrase.KeyphraseFinder;
import io.dateline.analyse.language.LanguageDetector;
import io.dateline.analyse.quote.QuoteFinder;
import io.dateline.analyse.summary.Summariser;
import io.dateline.analyse.text.Segmenter;
import io.dateline.analyse.time.CasualtyFinder;
import io.dateline.analyse.time.QuantityFinder;
import io.dateline.analyse.time.TimeFinder;
import io.dateline.analyse.time.TimeReading;
import io.dateline.analyse.topic.TopicClassifier;
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
import io.dateline.models.BrokenModelException;
import io.dateline.models.ModelCard;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the steps of the analysis on an article, in their order. Immutable and thread-safe; one instance serves all
 * threads.
 */
public final class Analyser {
    private static final String ENGLISH_ONLY = "language not supported";

    private final LanguageDetector languages = new LanguageDetector();
    private final Segmenter segmenter = new Segmenter();
    private final EntityFinder entityFinder;
    private final QuoteFinder quoteFinder;
    private final TimeFinder timeFinder = new TimeFinder();
    private final QuantityFinder quantityFinder = new QuantityFinder();
    private final CasualtyFinder casualtyFinder = new CasualtyFinder();
    private final KeyphraseFinder keyphraseFinder = new KeyphraseFinder();
    private final TopicClassifier topicClassifier = new TopicClassifier();
    private final Summariser summariser;

    private Analyser(EntityFinder entityFinder, Summariser summariser) {
        this(entityFinder, summariser, new QuoteFinder());
    }

    private Analyser(EntityFinder entityFinder, Summariser summariser, QuoteFinder quoteFinder) {
        this.entityFinder = entityFinder;
        this.quoteFinder = quoteFinder;
        this.summariser = summariser;
    }

    /** Loads every model. */
    public static Analyser load() {
        return load(null);
    }

    /**
     * Loads every model, and links to the user's own register too. The register may be null.
     *
     * @throws BrokenModelException if a model is missing or damaged, or was made by other code
     */
    public static Analyser load(@Nullable Gazetteer gazetteer) {
        ModelSignatures.ofThisCode().check(null);
        return new Analyser(new EntityFinder(gazetteer), new Summariser());
    }

    /** The same, that gives attributed thoughts, wishes and acts beside speech. */
    public Analyser withAttitudes() {
        return new Analyser(entityFinder, summariser, quoteFinder.withAttitudes());
    }

    /** Loads every model but the summary's, for training that model from the results of the other steps. */
    public static Analyser loadToTrainSummaries() {
        ModelSignatures.ofThisCode().check("summary");
        return new Analyser(new EntityFinder(), Summariser.untrained());
    }

    /** The models in use, for provenance. */
    public List<ModelCard> models() {
        List<ModelCard> models = new ArrayList<>(entityFinder.models());
        models.addAll(quoteFinder.models());
        models.addAll(keyphraseFinder.models());
        models.addAll(topicClassifier.models());
        models.add(summariser.model());
        return List.copyOf(models);
    }

    /** The finder of keyphrases, for lists that are longer than an event's. */
    public KeyphraseFinder keyphraseFinder() {
        return keyphraseFinder;
    }

    public Analysis analyse(Article article) {
        return analyse(article, Observer.NOBODY);
    }

    /**
     * The same.
     *
     * @param observer may take the time of each step
     */
    public Analysis analyse(Article article, Observer observer) {
        Steps steps = new Steps(observer);
        Prose written = observer.during(Step.TEXT.label(), () -> segmenter.segment(article.text()));
        Language language = steps.run(
                Step.LANGUAGE,
                Language.UNKNOWN,
                () -> languages.detect(written.running(), article.head().declaredLanguage()));
        // Too little text to tell: read it as English, where a headline of three words may still hold a name.
        boolean english = language.is("en") || language.equals(Language.UNKNOWN);
        EntityFinder.Reading named = steps.runIf(
                english,
                ENGLISH_ONLY,
                Step.ENTITY,
                new EntityFinder.Reading(written, List.of()),
                () -> entityFinder.read(written, language, article.credits()));
        Prose prose = named.prose();
        List<Entity> entities = named.entities();
        List<Quote> quotes = steps.runIf(
                english,
                ENGLISH_ONLY,
                Step.QUOTE,
                List.of(),
                () -> quoteFinder.find(prose, entities).stream()
                        .filter(quote -> !prose.isRow(quote.span()))
                        .toList());
        FiledAt filedAt = entityFinder.filedAt(article.credits().dateline());
        TimeReading reading = new TimeReading(prose);
        List<TimeExpression> times = steps.runIf(
                english,
                ENGLISH_ONLY,
                Step.TIME,
                List.of(),
                () -> timeFinder.find(reading, anchor(article)).stream()
                        .filter(time -> !prose.isRow(time.span()))
                        .toList());
        List<Quantity> quantities = steps.runIf(
                english,
                ENGLISH_ONLY,
                Step.QUANTITY,
                List.of(),
                () -> quantityFinder.find(reading, filedAt == null ? null : filedAt.country()));
        List<Casualty> casualties =
                steps.runIf(english, ENGLISH_ONLY, Step.CASUALTY, List.of(), () -> casualtyFinder.find(reading));
        List<Keyphrase> keyphrases = steps.run(Step.KEYPHRASE, List.of(), () -> tags(prose, entities, english));
        List<Topic> topics =
                steps.runIf(english, ENGLISH_ONLY, Step.TOPIC, List.of(), () -> topicClassifier.classify(prose));
        Summary summary = steps.run(
                Step.SUMMARY,
                new Summary.Abstained("the step failed"),
                () -> summariser.summarise(prose, entities, quotes, keyphrases));
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

    private List<Keyphrase> tags(Prose prose, List<Entity> entities, boolean english) {
        Forbidden forbidden = entityFinder.forbidden();
        return keyphraseFinder.find(prose, entities, english).stream()
                .filter(tag -> !forbidden.isForbiddenTag(tag.phrase()))
                .toList();
    }

    /**
     * The item's local time at the place of its dateline. Midnight UTC stands for a date without a time, and means that
     * day in every zone.
     */
    private Anchor anchor(Article article) {
        Instant created = article.head().versionCreated();
        ZoneId place = entityFinder.zone(article.credits().dateline());
        ZoneId zone = place == null ? ZoneOffset.UTC : place;
        if (created == null) {
            return new Anchor(null, zone);
        }
        boolean date = created.truncatedTo(ChronoUnit.DAYS).equals(created);
        return new Anchor(LocalDateTime.ofInstant(created, date ? ZoneOffset.UTC : zone), zone);
    }
}
