package io.dateline.analyse.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Casualty;
import io.dateline.article.Prose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How many people were killed, injured or are missing: a named row for every way to say it. */
class CasualtyFinderTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "casualties.csv", delimiter = '|', numLinesToSkip = 1)
    void findsAndCounts(String rule, String text, String expected) {
        // Given a sentence
        Prose prose = new Segmenter().segment(new ArticleText("", text));

        // When its casualties are found
        String found = String.join(
                "; ",
                new CasualtyFinder()
                        .find(prose).stream()
                                .map(casualty -> row(casualty, prose.text()))
                                .toList());

        // Then they read and count what the row says
        assertThat(found).as(rule).isEqualTo(expected == null ? "" : expected);
    }

    private static String row(Casualty casualty, String text) {
        String bound = casualty.bound() == null ? "" : " " + casualty.bound();
        String who = casualty.who() == null ? "" : " " + casualty.who();
        return casualty.span().of(text) + "=" + casualty.kind() + " " + casualty.number() + bound + who;
    }
}
