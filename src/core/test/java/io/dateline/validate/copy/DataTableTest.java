package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of data are set apart; what lays out a page is read as text. */
class DataTableTest {
    private static final String RESULTS = "<p>Results.</p><table><tr><th>Team</th><th>Points</th></tr>"
            + "<tr><td>Selm</td><td>12</td></tr><tr><td>Vega</td><td></td></tr></table><p>More follows.</p>";

    @Test
    void aTableOfDataIsNoText() {
        HtmlText.Parts parts = HtmlText.of(RESULTS);

        assertThat(parts.paragraphs()).containsExactly("Results.", "More follows.");
        assertThat(parts.tables())
                .containsExactly(
                        new Table(List.of(List.of("Team", "Points"), List.of("Selm", "12"), List.of("Vega", ""))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>Dockers ended their strike.</td></tr><tr><td>The port opens.</td></tr></table>",
                "<table><tr><td>Menu</td><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td></tr>"
                        + "<tr><td>e</td><td>f</td></tr></table>",
                "<table><tr><td>Only</td><td>one row</td></tr></table>",
            })
    void aTableThatLaysOutAPageIsText(String html) {
        HtmlText.Parts parts = HtmlText.of(html.replace("<table><tr><td>a", "<table class=inner><tr><td>a"));

        assertThat(parts.paragraphs()).isNotEmpty();
    }

    @Test
    void aLongCellMakesATableText() {
        String long151 = "x".repeat(HtmlText.MAX_CELL + 1);
        String html = "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>" + long151 + "</td></tr></table>";

        assertThat(HtmlText.of(html).tables()).isEmpty();
        assertThat(HtmlText.of(html.replace(long151, "d")).tables()).hasSize(1);
    }

    @Test
    void oneRowMoreThanAllowedMakesATableText() {
        String row = "<tr><td>a</td><td>b</td></tr>";

        assertThat(HtmlText.of("<table>" + row.repeat(DataTable.MAX_ROWS) + "</table>")
                        .tables())
                .hasSize(1);
        assertThat(HtmlText.of("<table>" + row.repeat(DataTable.MAX_ROWS + 1) + "</table>")
                        .tables())
                .isEmpty();
    }

    @Test
    void oneCellMoreThanAllowedMakesATableText() {
        String cells = "<td>a</td>".repeat(DataTable.MAX_CELLS);
        String rows = "<tr>" + cells + "</tr><tr>" + cells + "</tr>";

        assertThat(HtmlText.of("<table>" + rows + "</table>").tables()).hasSize(1);
        assertThat(HtmlText.of("<table>" + rows.replace("</tr>", "<td>a</td></tr>") + "</table>")
                        .tables())
                .isEmpty();
    }

    @Test
    void oneTableMoreThanAllowedIsText() {
        String table = "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>";

        HtmlText.Parts parts = HtmlText.of(table.repeat(HtmlText.MAX_TABLES + 1));

        assertThat(parts.tables()).hasSize(HtmlText.MAX_TABLES);
        assertThat(parts.paragraphs()).containsExactly("a, b", "c, d");
    }
}
