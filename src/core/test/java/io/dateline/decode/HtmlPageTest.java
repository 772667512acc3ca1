package io.dateline.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.Media.Rendition;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.Warning.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {
    private static final String COPY =
            "<p>The northern pier of Port Selm, closed since the storms of January, opened again on Monday, the harbour board said.</p>"
                    + "<p>Ferries, fishing boats and two cruise ships called in the first hours, and more are expected, said Ana Velt.</p>";

    @Test
    void metadataComesFromOpenGraphAndMeta() {
        RawItem item = Decoding.item("""
                <!doctype html><html lang="en-GB"><head><title>Pier opens | Corvo</title>
                <link rel="canonical" href="https://corvo.example/pier">
                <meta property="og:title" content="Pier opens"><meta property="og:site_name" content="Corvo">
                <meta name="author" content="Ana Velt">
                <meta property="article:published_time" content="2026-11-23T10:00:00Z"></head><body>""" + COPY);

        assertThat(item.format()).isEqualTo(Format.HTML);
        assertThat(item.fields())
                .containsEntry(Field.URI, "https://corvo.example/pier")
                .containsEntry(Field.HEADLINE, "Pier opens")
                .containsEntry(Field.PROVIDER, "Corvo")
                .containsEntry(Field.BYLINE, "Ana Velt")
                .containsEntry(Field.LANGUAGE, "en-GB")
                .containsEntry(Field.VERSION_CREATED, "2026-11-23T10:00:00Z");
    }

    @Test
    void jsonLdOutranksMeta() {
        RawItem item = Decoding.item("""
                <html><head><title>x</title><script type="application/ld+json">
                {"@graph": [{"@type": "WebSite", "name": "Corvo"}, {"@type": "NewsArticle", "headline": "Pier opens",
                 "datePublished": "2026-11-23T10:00:00Z", "dateModified": "2026-11-23T12:00:00Z",
                 "author": [{"@type": "Person", "name": "Ana Velt"}]}]}
                </script></head><body>""" + COPY);

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Pier opens");
        assertThat(item.all(Field.VERSION_CREATED)).containsExactly("2026-11-23T10:00:00Z", "2026-11-23T12:00:00Z");
        assertThat(item.get(Field.BYLINE)).isEqualTo("Ana Velt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a line break      | {"@type": "NewsArticle", "description": "Storm\\nnears", "datePublished": "2026-11-23"}
                    CDATA             | //<![CDATA[\\n{"@type": "NewsArticle", "datePublished": "2026-11-23"}\\n//]]>
                    a block comment   | /*<![CDATA[*/{"@type": "NewsArticle", "datePublished": "2026-11-23"}/*]]>*/
                    a page's comment  | <!-- {"@type": "NewsArticle", "datePublished": "2026-11-23"} -->
                    a semicolon       | {"@type": "NewsArticle", "datePublished": "2026-11-23"};
                    a comma too many  | {"@type": "NewsArticle", "datePublished": "2026-11-23",}
                    a tab             | {"@type": "NewsArticle", "headline": "a\\tb", "datePublished": "2026-11-23"}
                    """)
    void jsonLdIsReadAsSearchEnginesReadIt(String name, String json) {
        RawItem item = Decoding.item("<html><head><title>T</title><script type=\"application/ld+json\">"
                + json.translateEscapes() + "</script></head><body>" + COPY);

        assertThat(item.get(Field.VERSION_CREATED)).isEqualTo("2026-11-23");
        assertThat(item.warnings()).extracting("kind").containsExactly(Kind.BROKEN_MARKUP);
    }

    @Test
    void brokenJsonLdIsAsGoodAsNone() {
        RawItem item = Decoding.item("<html><head><title>Pier opens</title>"
                + "<script type=\"application/ld+json\">{broken</script></head><body>" + COPY);

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Pier opens");
    }

    @Test
    void menusAndTeasersStayOut() {
        RawItem item =
                Decoding.item("<html><body><nav><a href=/>Home</a> <a href=/s>Sport</a></nav><div class=story>" + COPY
                        + "</div><ul><li><a href=/1>Also read: goats</a></li><li><a href=/2>Ten more goats</a></li></ul>"
                        + "<footer>Imprint</footer></body></html>");

        assertThat(item.body().content())
                .contains("northern pier")
                .contains("cruise ships")
                .doesNotContain("goats")
                .doesNotContain("Sport")
                .doesNotContain("Imprint");
    }

    @Test
    void anArticleCutUpByAdvertisementsIsPutTogether() {
        RawItem item = Decoding.item("<html><body><div id=wrap><div>" + COPY + "</div><div><iframe></iframe></div><div>"
                + COPY.replace("northern", "southern") + "</div></div></body></html>");

        assertThat(item.body().content()).contains("northern pier").contains("southern pier");
    }

    @Test
    void theSharedPictureAndTheAddressGoAlong() {
        RawItem item = Decoding.item("""
                <html><head><title>Pier opens</title><link rel=canonical href="https://corvo.example/pier">
                <meta property="og:image" content="https://corvo.example/p.jpg"><meta property="og:image:width" content="1200">
                <meta property="og:image:height" content="wide"><meta property="article:section" content="Ports">
                <meta property="article:tag" content="ferries"></head><body>""" + COPY);

        assertThat(item.get(Field.WEB_URL)).isEqualTo("https://corvo.example/pier");
        assertThat(item.lists().media().get(0).renditions())
                .containsExactly(new Rendition(null, "https://corvo.example/p.jpg", null, 1200, null));
        assertThat(item.lists().keywords()).containsExactly("ferries");
        assertThat(item.assertions()).extracting("name").containsExactly("Ports");
    }
}
