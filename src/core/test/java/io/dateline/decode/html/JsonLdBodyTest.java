package io.dateline.decode.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import org.junit.jupiter.api.Test;

/** The text that a page's JSON-LD carries. */
class JsonLdBodyTest {
    private static String script(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    @Test
    void itIsTakenWhereThePageShowsLittle() {
        RawItem item = Pages.read("<html><head>" + script("""
                {"@type": "NewsArticle", "articleBody": "The pier opened.\\n\\nFerries & boats called within the first hour."}""") + "</head><body><p>Loading</p></body></html>");

        assertThat(item.body().content())
                .isEqualTo("<p>The pier opened.</p><p>Ferries &amp; boats called within the first hour.</p>");
    }

    @Test
    void itIsLeftWhereThePageShowsAsMuch() {
        RawItem item = Pages.withHead(script("{\"@type\": \"NewsArticle\", \"articleBody\": \"Another text.\"}"));

        assertThat(item.body().content()).contains("northern pier").doesNotContain("Another text");
    }

    @Test
    void aLiveBlogsEntriesAreItsText() {
        RawItem item = Pages.read("<html><head>" + script("""
                {"@type": "LiveBlogPosting", "headline": "Storm live", "liveBlogUpdate": [
                 {"@type": "BlogPosting", "headline": "Ferries stay", "articleBody": "No boat left the port."},
                 {"@type": "BlogPosting", "articleBody": "Coaches run."}]}""") + "</head><body></body></html>");

        assertThat(item.body().content())
                .isEqualTo("<p>Ferries stay</p><p>No boat left the port.</p><p>Coaches run.</p>");
        assertThat(item.get(Field.HEADLINE)).isEqualTo("Storm live");
    }

    @Test
    void anArticleAmongTooManyNodesIsNotLookedFor() {
        String others = "{\"@type\":\"Thing\"},".repeat(JsonLdNodes.MAX_NODES);
        String article = "{\"@type\":\"Article\",\"datePublished\":\"2026-11-23\"}";

        assertThat(Pages.withHead(script("[" + article + "," + others + "{}]")).get(Field.VERSION_CREATED))
                .isEqualTo("2026-11-23");
        assertThat(Pages.withHead(script("[" + others + article + "]")).get(Field.VERSION_CREATED))
                .isNull();
    }
}
