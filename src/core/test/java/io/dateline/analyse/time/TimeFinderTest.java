package io.dateline.analyse.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.Anchor;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import io.dateline.article.TimeExpression;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Times found and resolved: a named row for every rule. The anchor of all rows is Wednesday, 9 October 2019, at noon. */
class TimeFinderTest {
    private static final Anchor ANCHOR = new Anchor(LocalDateTime.of(2019, 10, 9, 12, 0), ZoneOffset.UTC);
    private static final Anchor NONE = new Anchor(null, ZoneOffset.UTC);

    private final TimeFinder finder = new TimeFinder();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "times.csv", delimiter = '|', numLinesToSkip = 1, maxCharsPerColumn = 1000)
    void findsAndResolves(String rule, String text, String expected) {
        // Given a sentence, when its times are found, then they read and mean what the row says.
        assertThat(rows(text.replace('\u00b6', '\n'), ANCHOR).replace('\n', '\u00b6'))
                .as(rule)
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            They met on Tuesday.         | Tuesday=XXXX-WXX-2
            It fell last week.           | last week=XXXX-WXX
            He left yesterday.           | yesterday=XXXX-XX-XX
            The vote is on March 5.      | March 5=XXXX-03-05
            The vote was in March 2018.  | March 2018=2018-03
            Sales rose last year.        | last year=XXXX
            It opened in 1995, and a year later it closed. | 1995=1995; a year later=1996
            They talked last weekend.    | last weekend=XXXX-WXX-WE
            He stayed for three days.    | three days=P3D
            """)
    void givesWhatIsKnownWithoutAnAnchor(String text, String expected) {
        // Given no anchor, when times are found, then absolute ones are whole and the others say what is unknown.
        assertThat(rows(text, NONE)).isEqualTo(expected);
    }

    @Test
    void offsetsAreUtf16BehindEmojiAndRareIdeographs() {
        // Given an emoji and an ideograph of CJK extension B, each two code units, before the time
        String text = "\uD83D\uDE00 \uD840\uDC00 met on Tuesday.";

        // When
        List<TimeExpression> times = finder.find(prose(text), ANCHOR);

        // Then
        assertThat(times).extracting(time -> time.span().start()).containsExactly(13);
    }

    @Test
    void aTitleIsReadApartFromTheBody() {
        // Given a title that ends in a month and a body that begins with a year
        Prose prose = new Segmenter().segment(new ArticleText("Strike ends in October", "1995 was calmer."));

        // When
        List<TimeExpression> times = finder.find(prose, ANCHOR);

        // Then
        assertThat(times).extracting(TimeExpression::value).containsExactly("2019-10", "1995");
    }

    private String rows(String text, Anchor anchor) {
        Prose prose = prose(text);
        return String.join(
                "; ",
                finder.find(prose, anchor).stream()
                        .map(time -> row(time, prose.text()))
                        .toList());
    }

    private static String row(TimeExpression time, String text) {
        String mod = time.mod() == null ? "" : " " + time.mod();
        String quant = time.quant() == null ? "" : " quant=" + time.quant();
        String freq = time.freq() == null ? "" : " freq=" + time.freq();
        return time.span().of(text) + "=" + time.value() + mod + quant + freq;
    }

    private static Prose prose(String text) {
        return new Segmenter().segment(new ArticleText("", text));
    }
}
