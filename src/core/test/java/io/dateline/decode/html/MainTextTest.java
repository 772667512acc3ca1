package io.dateline.decode.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a page is its article. */
class MainTextTest {
    private static String text(String body) {
        String html = MainText.of(page("<html><body>" + body + "</body></html>"));
        return html == null ? "" : Jsoup.parse(html).text();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            comments           | <ol class="comment-list"><li><article>GONE, for a reader thinks at some length that ferries should sail, whatever the board may say about it.</article></li></ol>
            related stories    | <div class="related-posts"><p>GONE</p></div>
            a box of links     | <div class="c12"><ul><li><a href="/1">GONE with the wind and other stories</a></li><li><a href="/2">GONE too</a></li></ul></div>
            a newsletter       | <div class="newsletter-signup">GONE: get the news by mail every morning.</div>
            sharing            | <ul class="social-share"><li>GONE</li></ul>
            a cookie banner    | <div id="cookie-consent">GONE: we use cookies.</div>
            tags               | <div class="post-tags">GONE, pier</div>
            the author's life  | <div class="author-bio">GONE covers ports.</div>
            the byline         | <p class="byline">By GONE</p>
            a dated line       | <p>23.11.2026 - GONE</p>
            an advertisement   | <div class="ad-slot">GONE</div>
            a hidden part      | <div style="display:none">GONE</div>
            a line to a story  | <p>Read more: <a href="/x">GONE to sea</a></p>
            the same in German | <p>Lesen Sie auch: <a href="/x">GONE to sea</a></p>
            a label            | <p>Advertisement</p>
            """)
    void whatIsNoCopyGoes(String name, String part) {
        String found = text("<article><h1>Pier opens</h1>" + part + Pages.COPY + part + "</article>");

        assertThat(found).contains("northern pier", "Repairs took").doesNotContain("GONE", "Advertisement");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a subhead          | <h2>KEPT for good</h2>
            a list             | <ul><li>KEPT, and two more boats</li><li>A second thing</li></ul>
            a quotation        | <blockquote>KEPT, he said.</blockquote>
            a table            | <table><tr><td>Boats</td><td>KEPT</td></tr></table>
            a link in copy     | <p>The board, <a href="/b">KEPT by law</a>, met again on Tuesday in the town.</p>
            a quoted post      | <div class="social-embed"><blockquote>KEPT afloat</blockquote></div>
            a short paragraph  | <p>KEPT.</p>
            shareholders       | <div class="shareholders"><p>KEPT by shareholders.</p></div>
            a page builder     | <div class="x-widget x-widget-text"><p>KEPT in a box.</p></div>
            """)
    void whatIsCopyStays(String name, String part) {
        assertThat(text("<article><h1>Pier opens</h1>" + Pages.COPY + part + Pages.COPY + "</article>"))
                .contains("KEPT");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            microdata        | <div itemprop="articleBody">
            a name           | <div class="c-article__body">
            another language | <div id="artikeltext">
            an article       | <article>
            main             | <main>
            nothing at all   | <div class="x1">
            """)
    void theArticleIsFound(String name, String start) {
        String teasers = "<div class=x2><p>ELSEWHERE a short teaser stands.</p><p>ELSEWHERE another.</p></div>";
        String found = text(
                "<div>" + start + Pages.COPY + "</" + start.substring(1).split("[ >]", 2)[0] + "></div>" + teasers);

        assertThat(found).contains("northern pier", "Repairs took").doesNotContain("ELSEWHERE");
    }

    @Test
    void lineBreaksMayPartParagraphs() {
        String copy = Pages.COPY.replace("<p>", "").replace("</p>", "<br><br>");
        String found =
                text("<div id=menu2><div>Home</div><div>Sport ELSEWHERE</div></div><div id=t>" + copy + "</div>");

        assertThat(found).contains("northern pier", "Repairs took").doesNotContain("ELSEWHERE");
    }

    @Test
    void anArticleInPartsIsPutTogether() {
        String found = text("<article><div><div class=article-body>" + Pages.COPY + "</div></div><div>x</div>"
                + "<div><div class=article-body>" + Pages.COPY.replace("northern", "southern")
                + "</div></div></article>");

        assertThat(found).contains("northern pier", "southern pier");
    }

    @Test
    void aDeclaredBodyWithoutTheCopyIsNotBelieved() {
        String found =
                text("<div class=article-body><p>Too little of it stands here.</p></div><div>" + Pages.COPY + "</div>");

        assertThat(found).contains("northern pier");
    }

    @Test
    void aPageOfCommentsKeepsItsShortPost() {
        String comment =
                "<div><p>A reader thinks that ferries should sail, whatever the board may say, and says so twice.</p></div>";
        String found = text(
                "<div><p>Readers may discuss here what they think of ferries, piers and storms of all kinds, at length.</p>"
                        + "<div id=comments>" + comment.repeat(30) + "</div></div>");

        assertThat(found).contains("may discuss").doesNotContain("thinks that");
    }

    @Test
    void aPageHiddenBehindAQuestionIsRead() {
        String found =
                text("<div aria-hidden=true><article>" + Pages.COPY + "</article></div><div class=popup>OK?</div>");

        assertThat(found).contains("northern pier");
    }

    @Test
    void aPageWithoutTextHasNone() {
        assertThat(MainText.of(page("<html><body><img src=a></body></html>"))).isNull();
    }

    private static PageElements page(String html) {
        return PageElements.of(Jsoup.parse(html));
    }
}
