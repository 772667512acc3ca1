package io.dateline.analyse.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.Anchor;
import io.dateline.article.ArticleText;
import io.dateline.article.TimeExpression;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Plain sentences of news whose day lies ahead or behind. The anchor of all rows is Wednesday, 9 October 2019, at noon. */
class TenseTest {
    private static final Anchor ANCHOR = new Anchor(LocalDateTime.of(2019, 10, 9, 12, 0), ZoneOffset.UTC);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "tenses.csv", delimiter = '|', numLinesToSkip = 1)
    void aDayLiesWhereItsSentenceLooks(String direction, String text, String expected) {
        // Given a sentence, when its times are found, then one of them is the day that the row says.
        assertThat(new TimeFinder().find(new Segmenter().segment(new ArticleText("", text)), ANCHOR))
                .as(direction)
                .extracting(TimeExpression::value)
                .contains(expected);
    }
}
