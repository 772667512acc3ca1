package io.dateline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.StageReport;
import io.dateline.article.StageReport.Outcome;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All steps together on the worst texts there are: four times the text, well below the sixteen times the memory that a loop in a
 * loop would take. Memory, since every step allocates as it works and no clock is as steady; loops that allocate nothing have
 * counters of their own, and tests beside their steps.
 */
class AnalyserBoundsTest {
    private static final Analyser ANALYSER = Analyser.load();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Arguments> texts() {
        return Stream.of(
                repeated("quotation marks", 10_000, "\" "),
                repeated("quotation marks without a gap", 10_000, "\""),
                repeated("quotations that nothing closes", 2_000, "\u201cThe dog ran. "),
                repeated("digits", 50_000, "7"),
                repeated("numbers", 20_000, "7 "),
                repeated("sentences", 5_000, "The dog sat on the mat today. "),
                repeated("lines", 5_000, "A dog\n\n"),
                repeated("one sentence", 10_000, "the dog and "),
                repeated("a letter", 50_000, "a"),
                repeated("letters", 20_000, "A "),
                repeated("pronouns that speak", 1_000, "Ann Doe sang. She said that it rained. "),
                repeated("pronouns that are quoted", 1_000, "\u201cA dog,\u201d he said of Tom Doe.\n"),
                repeated("sources", 2_000, "according to Tom Doe, "),
                repeated("offices", 2_000, "President Ann Doe, minister of the bank, "),
                repeated("places", 4_000, "London, "),
                repeated("tickers", 2_000, "Acme (NYSE: ACM) "),
                repeated("addresses", 4_000, "the http://a.b/c, "),
                repeated("amounts", 2_000, "$5 million and 3 percent on Monday "),
                numbered("people", 4_000, at -> word(at) + " " + word(3 * at + 1) + ", "),
                numbered("one family", 4_000, at -> word(at) + " Quillon, "),
                numbered(
                        "an initial's many names",
                        4_000,
                        at -> at == 0 ? "A Doe said. " : "A" + word(at) + " Doe said. "),
                numbered("acronyms", 4_000, at -> word(at).toUpperCase(Locale.ROOT) + " said it. "),
                numbered("companies", 3_000, at -> "Bank of " + word(at) + " Corp. said. "),
                numbered("words", 10_000, at -> word(at).toLowerCase(Locale.ROOT) + (at % 12 == 11 ? ".\n" : " ")));
    }

    private static Arguments repeated(String name, int times, String unit) {
        return numbered(name, times, at -> unit);
    }

    private static Arguments numbered(String name, int times, IntFunction<String> unit) {
        return Arguments.of(name, times, unit);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void fourTimesTheTextTakesFourTimesTheMemory(String name, int times, IntFunction<String> unit) {
        assumeThat(THREADS.isThreadAllocatedMemorySupported()).isTrue();
        // Given
        Article quarter = article(times / 4, unit);
        Article whole = article(times, unit);
        allocated(quarter);

        // When
        long once = allocated(quarter);
        long more = allocated(whole);

        // Then
        assertThat(more).as(name).isLessThanOrEqualTo(7 * once);
    }

    private static long allocated(Article article) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        Analysis analysis = ANALYSER.analyse(article);
        long after = THREADS.getThreadAllocatedBytes(thread);
        assertThat(analysis.stages()).extracting(StageReport::outcome).containsOnly(Outcome.OK);
        return after - before;
    }

    private static Article article(int times, IntFunction<String> unit) {
        String text = IntStream.range(0, times).mapToObj(unit).collect(Collectors.joining());
        return Article.ofText("bounds", new ArticleText("", text), "en", null);
    }

    /** A capitalised word for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 26; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
