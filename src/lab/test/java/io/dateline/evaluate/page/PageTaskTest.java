package io.dateline.evaluate.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.article.Article;
import io.dateline.evaluate.Figures;
import io.dateline.evaluate.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTaskTest {
    private static final String COPY = "The harbour bridge of Port Ellery reopened on Monday, the mayor said.";

    private static final String PAGE = """
            <html lang="en"><head><title>Bridge reopens</title><meta name="author" content="Ada Finch">
            <meta property="article:published_time" content="2026-03-02T09:30:00Z"></head>
            <body><nav><a href="/">Home</a> <a href="/news">All our news</a></nav>
            <article><h1>Bridge reopens</h1><p>%s</p><p>Traffic was light all day, and ferries left on time.</p></article></body></html>
            """.formatted(COPY);

    private static final String ROW = """
            {"file": "page.html", "format": "%s", "items": [{"headline": "Bridge reopens", "byline": "By Ada Finch",
             "versionCreated": "2026-03-02T09:30:00Z", "text": "%s", "with": ["Port Ellery reopened", "light all night"],
             "without": ["All our news", "left on time"]}]}""";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Gold gold(String format) throws IOException {
        Files.writeString(folder.resolve("page.html"), PAGE);
        return Gold.of(folder.resolve("rows.jsonl"), new ObjectMapper().readTree(ROW.formatted(format, COPY)));
    }

    private static Article read(Gold gold) {
        return new PageTask().article(gold);
    }

    @Test
    void countsSegmentsOfTheTextAndOfThePageAroundIt() throws IOException {
        // Given one right segment, one that is missing, one rightly left out, one wrongly found
        Gold gold = gold("html");
        double[] segments = PageTask.segments(PageGold.of(gold), PageTask.text(read(gold)));

        assertThat(segments).containsExactly(1, 2, 2);
    }

    @Test
    void titleDayAndAuthorAreRight() throws IOException {
        Gold gold = gold("html");
        List<double[]> scores = PageTask.score(PageGold.of(gold), read(gold));

        assertThat(scores.subList(1, 4)).allSatisfy(score -> assertThat(score).containsExactly(1, 1));
    }

    @Test
    void otherRowsAreNoPages() throws IOException {
        assertThat(PageGold.isPage(gold("nitf"))).isFalse();
    }

    @Test
    void textIsCountedInRunsOfFourWords() {
        // Given five words of which the reader got four and another one: one run of two is right
        double[] counts = Shingles.counts("one two three four five", "one, two, three four six");

        assertThat(counts).containsExactly(0.5, 1, 0.5, 1);
    }

    @Test
    void figuresAreMeansOfPages() {
        // Given a page that is right and one without text
        double[] sum = {1, 1, 1, 2};

        Figures figures = Shingles.measure("text").figures().of(sum);

        assertThat(figures.precision()).isEqualTo(1);
        assertThat(figures.recall()).isEqualTo(0.5);
        assertThat(figures.f1()).isCloseTo(2.0 / 3, within(1e-9));
    }
}
