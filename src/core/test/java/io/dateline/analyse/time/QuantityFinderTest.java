package io.dateline.analyse.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.Anchor;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import io.dateline.article.Quantity;
import io.dateline.article.TimeExpression;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Amounts found and normalised: a named row for every rule. */
class QuantityFinderTest {
    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "quantities.csv", delimiter = '|', numLinesToSkip = 1)
    void findsAndNormalises(String rule, String text, String expected) {
        // Given a sentence, when its amounts are found, then they read and mean what the row says.
        String found = rows(text.replace('\u00b6', '\n')).replace('\n', '\u00b6');
        assertThat(found).as(rule).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void offsetsAreUtf16BehindEmojiAndRareIdeographs() {
        // Given an emoji and an ideograph of CJK extension B, each two code units, before the amount
        Prose prose = prose("\uD83D\uDE00 \uD840\uDC00 cost $5.");

        // When
        List<Quantity> found = finder.find(prose);

        // Then
        assertThat(found).extracting(amount -> amount.span().start()).containsExactly(11);
    }

    @Test
    void amountsAndTimesNeverOverlap() {
        // Given copy where numbers of time and of things stand side by side
        Prose prose =
                prose("In the 10 days to Oct. 8, 2019, it sold 1.5 million barrels per day at $60 a barrel, up 12 "
                        + "percent from five years ago, and paid $2 million a year to 300 workers over 18 months.");

        // When
        List<Quantity> amounts = finder.find(prose);
        List<TimeExpression> times =
                new TimeFinder().find(prose, new Anchor(LocalDateTime.of(2019, 10, 9, 12, 0), ZoneOffset.UTC));

        // Then
        assertThat(amounts)
                .hasSize(5)
                .allSatisfy(amount ->
                        assertThat(times).noneMatch(time -> time.span().overlaps(amount.span())));
    }

    private String rows(String text) {
        Prose prose = prose(text);
        return String.join(
                "; ",
                finder.find(prose).stream().map(amount -> row(amount, text)).toList());
    }

    private static String row(Quantity amount, String text) {
        return amount.span().of(text) + "=" + amount.kind() + " " + amount.number() + " " + amount.unit();
    }

    private static Prose prose(String text) {
        return new Segmenter().segment(new ArticleText("", text));
    }
}
