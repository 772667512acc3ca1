package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {
    @Test
    void blocksAndBreaksBeginParagraphs() {
        assertThat(HtmlText.of("<p>One <b>bold</b> word.</p>Two<br>Three<div>Four</div><ul><li>Five<li>Six</ul>")
                        .paragraphs())
                .containsExactly("One bold word.", "Two", "Three", "Four", "Five", "Six");
    }

    @Test
    void inlineElementsDoNotSplitWords() {
        assertThat(HtmlText.of("<p>S<sup>t</sup>.&nbsp;Ola&shy;f&rsquo;s &lt;3</p>")
                        .paragraphs())
                .containsExactly("St. Olaf’s <3");
    }

    @Test
    void aRowOfATableThatIsNotSetApartIsOneParagraph() {
        assertThat(HtmlText.of("<table><tr><th>Club<th>Points</table>").paragraphs())
                .containsExactly("Club, Points");
    }

    @Test
    void aLayoutTableIsParagraphs() {
        String copy = "The pier opened again. ".repeat(10);

        assertThat(HtmlText.of("<table><tr><td><p>" + copy + "</p><p>It rained.</p></td></tr></table>")
                        .paragraphs())
                .containsExactly(copy.strip(), "It rained.");
    }

    @Test
    void captionsStandApart() {
        HtmlText.Parts parts = HtmlText.of(
                "<p>Copy.</p><figure><img><figcaption>The pier.</figcaption></figure><p class=wp-caption-text>Ana Velt.</p>");

        assertThat(parts.paragraphs()).containsExactly("Copy.");
        assertThat(parts.captions()).containsExactly("The pier.", "Ana Velt.");
    }

    @Test
    void scriptsAndStylesAreNoText() {
        assertThat(HtmlText.of("<style>p{}</style><p>Copy.<script>var a</script></p>")
                        .paragraphs())
                .containsExactly("Copy.");
    }

    @Test
    void fiftyThousandLevelsDoNotOverflow() {
        assertThat(HtmlText.of("<div>".repeat(50_000) + "Copy.").paragraphs()).containsExactly("Copy.");
    }

    @Test
    void aRowOfTwentyThousandCellsIsRead() {
        assertThat(HtmlText.of("<table><tr>" + "<td>1".repeat(20_000) + "</table>")
                        .paragraphs())
                .hasSize(1);
    }
}
