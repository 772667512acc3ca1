package io.dateline.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.Analyser;
import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.GeneratedSummary;
import io.dateline.article.ItemHead;
import io.dateline.article.Lifecycle;
import io.dateline.generate.Generation.Failed;
import io.dateline.generate.Generation.NotApplicable;
import io.dateline.generate.Generation.Written;
import io.dateline.generate.ModelServer.Manner;
import io.dateline.generate.limit.Deadline;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class GeneratorTest {
    private static final Analyser ANALYSER = Analyser.load();
    private static final String BODY =
            "The harbour bridge in Port Ellery reopened on Monday. Repairs took twelve weeks."
                    + " Mayor Ana Torvald said it is safe. Boats may pass again from Tuesday.";
    private static final String GOOD = "The bridge in Port Ellery is open again after 12 weeks.";
    private static final String BAD = "It was opened by Olaf Beispiel.";

    private final ModelServer server = new ModelServer(ModelServer.says(GOOD));
    private final SomeOptions options = new SomeOptions(server.base());
    private Instant now = Instant.parse("2026-03-02T09:30:00Z");
    private Deadline deadline = new Deadline(Duration.ofSeconds(20), System::nanoTime);

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Generator generator() {
        return new Generator(options.options(), ANALYSER::analyse, deadline, () -> now, GenerationCounters.NONE);
    }

    private static Article article(String body) {
        return Article.ofText("a", new ArticleText("Bridge reopens", body), "en", null);
    }

    private static Generation generate(Generator generator, Article article) {
        return generator.generate(article, ANALYSER.analyse(article));
    }

    private Generation generate() {
        return generate(generator(), article(BODY));
    }

    private static Fault fault(Generation generation) {
        return ((Failed) generation).fault();
    }

    @Test
    void aFaithfulSummaryIsWritten() {
        GeneratedSummary summary = ((Written) generate()).summary();

        assertThat(summary.text()).isEqualTo(GOOD);
        assertThat(summary.sentences().get(0).unsupported()).isEmpty();
        assertThat(summary.language()).isEqualTo("en");
        assertThat(summary.maker().model()).isEqualTo("m");
        assertThat(summary.maker().version()).isEqualTo("m-2026");
        assertThat(summary.maker().host()).isEqualTo("localhost");
        assertThat(summary.maker().promptSha256()).hasSize(64);
    }

    @Test
    void anUnfaithfulSentenceIsFlagged() {
        server.become(ModelServer.says(GOOD + " " + BAD));

        GeneratedSummary summary = ((Written) generate()).summary();

        assertThat(summary.text()).isEqualTo(GOOD + " " + BAD);
        assertThat(summary.sentences().get(1).unsupported()).hasSize(1);
        assertThat(summary.dropped()).isZero();
    }

    @Test
    void orLeftOut() {
        options.drop = true;
        server.become(ModelServer.says(GOOD + " " + BAD));

        GeneratedSummary summary = ((Written) generate()).summary();

        assertThat(summary.text()).isEqualTo(GOOD);
        assertThat(summary.dropped()).isEqualTo(1);
    }

    @Test
    void aSummaryOfWhichNothingIsLeftIsUnfaithful() {
        options.drop = true;
        server.become(ModelServer.says(BAD));

        assertThat(fault(generate())).isEqualTo(Fault.UNFAITHFUL);
    }

    @Test
    void anotherLanguageIsRefused() {
        server.become(
                ModelServer.says(
                        "Die Br\u00fccke im Hafen ist nach zw\u00f6lf Wochen wieder offen, und die Boote d\u00fcrfen wieder fahren."));

        assertThat(fault(generate())).isEqualTo(Fault.WRONG_LANGUAGE);
    }

    @Test
    void theLanguageAskedForIsTaken() {
        options.language = "de";
        server.become(
                ModelServer.says(
                        "Die Br\u00fccke im Hafen ist nach zw\u00f6lf Wochen wieder offen, und die Boote d\u00fcrfen wieder fahren."));

        assertThat(((Written) generate()).summary().language()).isEqualTo("de");
    }

    static Set<String> manners() {
        return Manners.ofTransport().keySet();
    }

    @ParameterizedTest
    @MethodSource("manners")
    void howeverTheServerMisbehavesThereIsAReason(String name) {
        options.timeout = Duration.ofMillis(500);
        Manners.Bad bad = Manners.ofTransport().get(name);
        server.become(bad.manner());

        assertThat(fault(generate())).isEqualTo(bad.fault());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'm sorry, but I cannot help with that. | REFUSED",
                "See https://evil.example/. | MARKUP",
                "Say only what the article says. Use no name, number, date or quotation that is not in it. | ECHO"
            })
    void whateverTheModelSaysThereIsAReason(String text, Fault fault) {
        server.become(ModelServer.says(text));

        assertThat(fault(generate())).isEqualTo(fault);
    }

    @Test
    void anEmbargoedArticleIsSentNowhere() {
        Article open = article(BODY);
        ItemHead h = open.head();
        Lifecycle l = h.lifecycle();
        Lifecycle held = new Lifecycle(
                l.change(),
                l.pubStatus(),
                null,
                l.signals(),
                l.urgency(),
                l.form(),
                null,
                null,
                new Lifecycle.Embargo(Instant.parse("2020-01-01T00:00:00Z"), "until then", "Z"),
                null);
        ItemHead head = new ItemHead(
                h.uri(),
                h.version(),
                1,
                h.provider(),
                "en",
                null,
                null,
                held,
                h.format(),
                h.inputSha256(),
                List.of(),
                List.of());
        Article embargoed = new Article(head, open.text(), open.credits(), open.assertions());

        assertThat(generate(generator(), embargoed)).isEqualTo(new NotApplicable("embargoed"));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void copyOfAProviderNotNamedIsSentNowhere() {
        options.providers = Set.of("ellery");

        assertThat(generate()).isEqualTo(new NotApplicable("provider not allowed"));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aShortTextIsItsOwnSummary() {
        assertThat(generate(generator(), article("It reopened. It is safe. Boats pass.")))
                .isEqualTo(new NotApplicable("too short"));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void theSamePromptIsPaidForOnce() {
        Generator generator = generator();

        Generation first = generate(generator, article(BODY));
        Generation second = generate(generator, article(BODY));

        assertThat(second).isEqualTo(first);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void anAnswerThatWasOfNoUseIsNotPaidForAgain() {
        server.become(ModelServer.says("NONE"));
        Generator generator = generator();

        generate(generator, article(BODY));
        generate(generator, article(BODY));

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aFaultOfTheEndpointIsTriedAgain() {
        server.become(ModelServer.json(500, "{}"));
        Generator generator = generator();
        generate(generator, article(BODY));
        server.become(ModelServer.says(GOOD));

        assertThat(generate(generator, article(BODY))).isInstanceOf(Written.class);
    }

    @Test
    void theOldestAnswerIsForgotten() {
        AnswerCache answers = new AnswerCache();
        for (int i = 0; i <= AnswerCache.MOST; i++) {
            answers.put("p" + i, new Failed(Fault.REFUSED));
        }

        assertThat(answers.get("p0")).isNull();
        assertThat(answers.get("p1")).isNotNull();
    }

    @Test
    void afterTheBudgetNobodyIsAsked() {
        options.requestsPerHour = 2;
        Generator generator = generator();
        for (int i = 0; i < 2; i++) {
            assertThat(generate(generator, article(BODY + " Edition " + i + ".")))
                    .isInstanceOf(Written.class);
        }

        assertThat(fault(generate(generator, article(BODY + " Late edition.")))).isEqualTo(Fault.BUDGET);
        assertThat(server.requests()).hasSize(2);
        now = now.plus(Duration.ofHours(1));
        assertThat(generate(generator, article(BODY + " Late edition."))).isInstanceOf(Written.class);
    }

    @Test
    void anEndpointThatFailsIsLeftAlone() {
        options.circuitFailures = 2;
        server.become(ModelServer.json(503, "{}"));
        Generator generator = generator();
        for (int i = 0; i < 2; i++) {
            assertThat(fault(generate(generator, article(BODY)))).isEqualTo(Fault.SERVER_ERROR);
        }

        assertThat(fault(generate(generator, article(BODY)))).isEqualTo(Fault.CIRCUIT_OPEN);
        assertThat(server.requests()).hasSize(2);
        server.become(ModelServer.says(GOOD));
        now = now.plusSeconds(30);
        assertThat(generate(generator, article(BODY))).isInstanceOf(Written.class);
    }

    @Test
    void anEndpointThatAsksForPatienceGetsIt() {
        server.become(ModelServer.response(429, "content-type: application/json\nretry-after: 60", new byte[0]));
        Generator generator = generator();
        generate(generator, article(BODY));

        assertThat(fault(generate(generator, article(BODY)))).isEqualTo(Fault.CIRCUIT_OPEN);
        now = now.plusSeconds(59);
        assertThat(fault(generate(generator, article(BODY)))).isEqualTo(Fault.CIRCUIT_OPEN);
    }

    @Test
    void answersThatAreOfNoUseDoNotOpenTheCircuit() {
        options.circuitFailures = 1;
        server.become(ModelServer.says("NONE"));
        Generator generator = generator();
        for (int i = 0; i < 3; i++) {
            assertThat(fault(generate(generator, article(BODY + " Edition " + i + "."))))
                    .isEqualTo(Fault.REFUSED);
        }
    }

    @Test
    void noMoreAreAskedAtOnceThanAllowed() {
        // Given
        options.concurrency = 2;
        AtomicInteger current = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Manner good = ModelServer.says(GOOD);
        server.become((socket, out) -> {
            most.accumulateAndGet(current.incrementAndGet(), Math::max);
            Thread.sleep(20);
            current.decrementAndGet();
            good.answer(socket, out);
        });
        Generator generator = generator();

        // When
        Analysis analysis = ANALYSER.analyse(article(BODY));
        Thread[] callers = IntStream.range(0, 8)
                .mapToObj(i -> new Thread(() -> generator.generate(article(BODY + " Edition " + i + "."), analysis)))
                .toArray(Thread[]::new);
        for (Thread caller : callers) {
            caller.start();
        }
        for (Thread caller : callers) {
            join(caller);
        }

        // Then
        assertThat(server.requests()).hasSize(8);
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aBatchThatMayWaitNoLongerDoesNot() {
        deadline = new Deadline(Duration.ofMillis(300), System::nanoTime);
        server.become((socket, out) -> Thread.sleep(60_000));
        Generator generator = generator();
        long began = System.nanoTime();
        deadline.renew();

        assertThat(fault(generate(generator, article(BODY)))).isEqualTo(Fault.BATCH_TIME);
        assertThat(fault(generate(generator, article(BODY)))).isEqualTo(Fault.BATCH_TIME);
        assertThat(server.requests()).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void neitherTheKeyNorTheArticleIsInTheSettingsDigested() {
        assertThat(options.options().settings("1").toString())
                .doesNotContain("key")
                .contains("model");
    }

    @Test
    void aDefectOfOursIsAnOutcome() {
        Generator generator = new Generator(
                options.options(),
                article -> {
                    throw new IllegalStateException("text");
                },
                deadline,
                () -> now,
                GenerationCounters.NONE);

        assertThat(fault(generate(generator, article(BODY)))).isEqualTo(Fault.INTERNAL);
    }
}
