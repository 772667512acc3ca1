package io.dateline.analyse.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Bound;
import io.dateline.article.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words before an amount say of how exact it is. */
class HedgeTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            More than 60 women came.             | MORE_THAN
            It costs over $5m.                   | MORE_THAN
            Over 80 ships left.                  | MORE_THAN
            At least 300 km of road is shut.     | AT_LEAST
            It holds no fewer than 20 ships.     | AT_LEAST
            Up to 75% of it burnt.               | UP_TO
            It held as many as 70 guards.        | UP_TO
            Nearly 1 million votes were cast.    | NEARLY
            Roughly 90 percent of it burnt.      | ABOUT
            It saw about a 50% rise.             | ABOUT
            Some 400 guards left.                | ABOUT
            It fell less than 1 percent.         | FEWER_THAN
            It fell 1 percent.                   |
            A row over $3m began.                |
            It was a win over 16 clubs.          |
            It ran over a 2 km stretch.          |
            All 12 guards left.                  |
            """)
    void anAmountKeepsItsHedge(String text, @Nullable Bound expected) {
        // Given copy with one amount, when it is found, then it says what the words before it do.
        assertThat(new QuantityFinder().find(new Segmenter().segment(new ArticleText("", text))))
                .extracting(Quantity::bound)
                .containsExactly(expected);
    }
}
