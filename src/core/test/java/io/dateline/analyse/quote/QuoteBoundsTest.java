package io.dateline.analyse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the text, at most about twice the work, on the worst inputs. */
class QuoteBoundsTest {
    private static final QuoteFinder FINDER = new QuoteFinder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" ",
                "\"",
                "“",
                "”a ",
                "\"a ",
                "'a ",
                "he said ",
                "said ",
                "\"a,\" he said. ",
                "Doe said that ",
                "“a,” said ",
                "— ",
                "“a\n",
                "according to Doe, "
            })
    void workGrowsWithTheText(String piece) {
        long once = FINDER.work(prose(piece.repeat(5_000)));
        long twice = FINDER.work(prose(piece.repeat(10_000)));

        assertThat(twice).isLessThanOrEqualTo(once * 2 + 1_000);
    }

    @Test
    void everyQuoteOfAManyQuotedTextIsFound() {
        Prose prose = prose("“We won,” Halvorsen said.\n".repeat(2_000));

        assertThat(FINDER.find(prose, List.of())).hasSize(2_000);
    }

    private static Prose prose(String text) {
        return new Segmenter().segment(new ArticleText("", text));
    }
}
