package io.dateline.publish;

import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.Assertion;
import io.dateline.article.Canceled;
import io.dateline.article.Credits;
import io.dateline.article.Dateline;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.FiledAt;
import io.dateline.article.Format;
import io.dateline.article.GeneratedSummary;
import io.dateline.article.GeneratedSummary.Kind;
import io.dateline.article.GeneratedSummary.Maker;
import io.dateline.article.GeneratedSummary.PromptName;
import io.dateline.article.GeneratedSummary.Sentence;
import io.dateline.article.GeneratedSummary.Unsupported;
import io.dateline.article.ItemHead;
import io.dateline.article.Keyphrase;
import io.dateline.article.Language;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.article.Lifecycle.Retracts;
import io.dateline.article.Link;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Quantity;
import io.dateline.article.Quote;
import io.dateline.article.Relevance;
import io.dateline.article.Span;
import io.dateline.article.StageReport;
import io.dateline.article.Step;
import io.dateline.article.Summary;
import io.dateline.article.Table;
import io.dateline.article.TimeExpression;
import io.dateline.article.Topic;
import io.dateline.article.Withheld;
import io.dateline.models.ModelCard;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Items of a fictional agency, with an analysis made by hand: every section of the event is filled. */
final class Samples {
    static final String TITLE = "Harbour bridge reopens in Port Ellery \uD83C\uDF09";
    static final String BODY = """
            The harbour bridge reopened on Monday after $1.2 million of repairs.
            "It is safe again," Mayor Ana Torvald said. 3rd paragraph: \uD840\uDC00 stands for itself.""";
    static final Instant MADE = Instant.parse("2026-03-02T09:30:00Z");
    static final Origin RECORD = new Origin("news.raw", 3, 41L, Instant.parse("2026-03-02T09:30:01.5Z"));

    private Samples() {}

    static Build build() {
        return new Build(
                "1.0.0", List.of(new ModelCard("names", "2026.1", "ab".repeat(32), "Apache-2.0")), Map.of("a", "b"));
    }

    /** With everything that an event can carry. */
    static Event event() {
        return event(EventOptions.of(Profile.FULL));
    }

    static Event event(EventOptions options) {
        return new EventWriter(build(), options).write(enriched(), RECORD);
    }

    /** With a summary by a language model, one sentence of which says what the article does not. */
    static Event generated() {
        Sentence doubtful = new Sentence("It cost 99 dollars.", List.of(new Unsupported(Kind.NUMBER, new Span(8, 10))));
        Maker maker = new Maker(
                "m", "m-2026", "models.example", new PromptName("urn:dateline:prompt:summary", "1"), "cd".repeat(32));
        GeneratedSummary summary = new GeneratedSummary(
                List.of(new Sentence("The bridge is open.", List.of()), doubtful),
                1,
                "en",
                EnumSet.allOf(Kind.class),
                maker);
        EnrichedArticle enriched = enriched();
        return new EventWriter(build())
                .write(new EnrichedArticle(enriched.article(), enriched.analysis(), summary), RECORD);
    }

    static Event withheld() {
        return new EventWriter(build())
                .write(new Withheld(head(Change.HOLD, PubStatus.WITHHELD, null), "Awaiting legal advice."), RECORD);
    }

    static Event canceled(@Nullable String retracts) {
        return new EventWriter(build())
                .write(
                        new Canceled(head(Change.KILL, PubStatus.CANCELED, retracts), "The event was not held."),
                        RECORD);
    }

    static Event of(Change change) {
        Article article = article(head(change, PubStatus.USABLE, null));
        return new EventWriter(build()).write(new EnrichedArticle(article, analysis(article.text())), Origin.FILE);
    }

    static EnrichedArticle enriched() {
        Article article = article(head(Change.INITIAL, PubStatus.USABLE, null));
        return new EnrichedArticle(article, analysis(article.text()));
    }

    static ItemHead head(Change change, PubStatus status, @Nullable String retracts) {
        Lifecycle lifecycle = new Lifecycle(
                change,
                status,
                null,
                List.of("sig:x"),
                4,
                Form.STORY,
                2,
                null,
                null,
                retracts == null ? null : new Retracts(retracts, retracts));
        return head("tag:ellery.example,2026:bridge", lifecycle);
    }

    static ItemHead head(String uri, Lifecycle lifecycle) {
        return new ItemHead(
                uri,
                "2",
                2,
                "ellery press",
                "en-GB",
                MADE,
                MADE.minusSeconds(60),
                lifecycle,
                Format.NINJS,
                "0f".repeat(32),
                List.of(),
                List.of());
    }

    static Article article(ItemHead head) {
        Credits credits = new Credits(
                "Jo Marlin",
                "Ellery Press",
                new Dateline(
                        "PORT ELLERY, March 2 (Ellery Press) --",
                        "PORT ELLERY",
                        List.of("VEGA"),
                        new Dateline.Day(MonthDay.of(3, 2), 0),
                        "Ellery Press",
                        0),
                "BRIDGE-REOPENS/",
                "Adds quote.",
                "(c) Ellery Press",
                List.of("The bridge at night."),
                List.of(new Table(List.of(List.of("Day", "Ships"), List.of("Monday", "4")))));
        List<Assertion> assertions = List.of(
                new Assertion(Assertion.Kind.SUBJECT, "transport", "medtop:20000337"),
                new Assertion(Assertion.Kind.PERSON, "Ana Torvald", "ellery:person:17"),
                new Assertion(Assertion.Kind.PLACE, "Port Ellery", null));
        return new Article(head, new ArticleText(TITLE, BODY), credits, assertions);
    }

    static Analysis analysis(ArticleText text) {
        String content = text.content();
        Span quote = find(content, "\"It is safe again,\"");
        return new Analysis(
                new Language("en-GB", 0.98, Language.Origin.DECLARED),
                prose(text),
                entities(content),
                List.of(new Quote(
                        quote,
                        List.of(quote),
                        Quote.Kind.DIRECT,
                        new Quote.Speaker(find(content, "Ana Torvald"), "person:ana-torvald", 0.94),
                        find(content, "said"),
                        "quote-then-cue",
                        0.93)),
                List.of(new TimeExpression(
                        find(content, "Monday"), TimeExpression.Type.DATE, "2026-03-02", null, null, null)),
                List.of(new Quantity(
                        find(content, "$1.2 million"), Quantity.Kind.MONEY, new BigDecimal("1.2E+6"), "USD")),
                List.of(new Keyphrase("harbour bridge", 3.25, List.of(find(content, "harbour bridge")))),
                List.of(new Topic("medtop:20000337", "transport", 2, 0.71, List.of(find(content, "bridge")))),
                new Summary.Extract(
                        List.of(new Summary.Pick(find(content, BODY.split("\n", -1)[0]), 1.5)),
                        find(content, BODY.split("\n", -1)[0])),
                new FiledAt("place:port-ellery", "PORT ELLERY", "NO", List.of()),
                List.of(
                        new StageReport(Step.ENTITY, StageReport.Outcome.OK, null),
                        new StageReport(Step.TOPIC, StageReport.Outcome.NOT_APPLICABLE, "language not supported")));
    }

    static EnrichedArticle with(EnrichedArticle enriched, Summary summary) {
        Analysis a = enriched.analysis();
        return new EnrichedArticle(
                enriched.article(),
                new Analysis(
                        a.language(),
                        a.prose(),
                        a.entities(),
                        a.quotes(),
                        a.times(),
                        a.quantities(),
                        a.keyphrases(),
                        a.topics(),
                        summary,
                        a.filedAt(),
                        a.stages()));
    }

    private static List<Entity> entities(String content) {
        Span inTitle = find(content, "Port Ellery");
        return List.of(
                new Entity(
                        "person:ana-torvald",
                        "Ana Torvald",
                        EntityType.PERSON,
                        "Mayor",
                        null,
                        List.of(),
                        List.of(),
                        new Relevance(0, 10, 15, 5, 10, 0, 0),
                        0.913_456,
                        List.of(new Mention(find(content, "Ana Torvald"), EntityType.PERSON, 0.9))),
                new Entity(
                        "place:port-ellery",
                        "Port Ellery",
                        EntityType.PLACE,
                        null,
                        "GB",
                        List.of(new Link(Link.Scheme.GEONAMES, "123", 0.8)),
                        List.of(new Link(Link.Scheme.GEONAMES, "123", 0.8), new Link(Link.Scheme.GEONAMES, "9", 0.1)),
                        new Relevance(40, 20, 5, 5, 0, 0, 0),
                        0.99,
                        List.of(new Mention(inTitle, EntityType.PLACE, 0.99))));
    }

    /** One sentence a line. */
    static Prose prose(ArticleText text) {
        String content = text.content();
        int[] starts = content.lines()
                .filter(line -> !line.isEmpty())
                .mapToInt(content::indexOf)
                .toArray();
        int[] ends = content.lines()
                .filter(line -> !line.isEmpty())
                .mapToInt(line -> content.indexOf(line) + line.length())
                .toArray();
        int[] firsts = new int[starts.length];
        for (int line = 0; line < firsts.length; line++) {
            firsts[line] = line;
        }
        return new Prose(content, text.bodyStart(), starts, ends, firsts, firsts.clone());
    }

    static Span find(String content, String words) {
        int start = content.indexOf(words);
        return new Span(start, start + words.length());
    }
}
