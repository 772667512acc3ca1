package io.dateline.analyse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import org.junit.jupiter.api.Test;

/** A table in the copy: its rows are known, and the text around it is whole. */
class TableRowsTest {
    private static final String BODY = """
            Grain futures closed higher on Tuesday.

            MAY26 1234.50 1240.00 +5.50
            JUL26 1240.25 1251.00 +4.75
            SEP26 1251.00 1260.50 -0.25

            Traders expect rain.""";

    private final Prose prose = new Segmenter().segment(new ArticleText("Grain up", BODY));

    @Test
    void rowsAreNoSentencesOfTheText() {
        StringBuilder rows = new StringBuilder();
        for (int sentence = 0; sentence < prose.sentenceCount(); sentence++) {
            rows.append(prose.isRow(sentence) ? '1' : '0');
        }
        assertThat(rows.toString()).isEqualTo("001110");
    }

    @Test
    void aStretchOfTheTextIsInARowOrNot() {
        int may = prose.text().indexOf("MAY26");
        int tuesday = prose.text().indexOf("Tuesday");

        assertThat(prose.isRow(new Span(may, may + 5))).isTrue();
        assertThat(prose.isRow(new Span(tuesday, tuesday + 7))).isFalse();
    }

    @Test
    void theRunningTextHasNoRowAndItsOffsetsHold() {
        String running = prose.running();

        assertThat(running).hasSameSizeAs(prose.text()).doesNotContain("MAY26").contains("Traders expect rain.");
    }
}
