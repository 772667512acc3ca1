package io.dateline.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RawItem.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What relative ids and links of an item are relative to, and its links. */
class BaseAddressesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    the channel's page   | <rss> | <link>https://corvo.example/</link> | <item> | https://corvo.example/
                    the channel itself   | <rss> | <a:link xmlns:a="http://www.w3.org/2005/Atom" rel="self" href="https://corvo.example/feed"/> | <item> | https://corvo.example/feed
                    no address           | <rss> | <link>/</link> | <item> | -
                    xml:base first       | <rss xml:base="https://base.example/"> | <link>https://corvo.example/</link> | <item> | https://base.example/
                    xml:base in xml:base | <rss xml:base="https://base.example/a/"> | - | <item xml:base="b/"> | https://base.example/a/b/
                    broken xml:base      | <rss xml:base="https://base.example/a/"> | - | <item xml:base="b c^"> | https://base.example/a/
                    aggregated           | <rss> | <link>https://all.example/</link> | <item><source url="https://corvo.example/feed">Corvo</source> | https://corvo.example/feed
                    """)
    void ofRss(String why, String root, String channel, String item, String expected) {
        String feed = root + "<channel>" + (channel == null ? "" : channel) + item
                + "<title>Pier reopens</title><guid>8669</guid></item></channel></rss>";

        assertThat(Decoding.item(feed).get(Field.BASE)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    the feed's page   | - | <link href="https://corvo.example/"/><link rel="self" href="https://f.example/"/> | - | https://corvo.example/
                    the feed itself   | - | <link rel="self" href="https://f.example/"/> | - | https://f.example/
                    xml:base          | https://base.example/ | <link href="/"/> | - | https://base.example/
                    aggregated        | - | <link href="https://all.example/"/> | <source><link href="https://corvo.example/"/></source> | https://corvo.example/
                    """)
    void ofAtom(String why, String base, String feed, String entry, String expected) {
        String written = "<feed xmlns=\"http://www.w3.org/2005/Atom\""
                + (base == null ? "" : " xml:base=\"" + base + "\"") + ">" + feed
                + "<entry><id>8669</id><title>Pier reopens</title>" + (entry == null ? "" : entry) + "</entry></feed>";

        assertThat(Decoding.item(written).get(Field.BASE)).isEqualTo(expected);
    }

    @Test
    void ofJsonFeed() {
        String feed = """
                {"version":"https://jsonfeed.org/version/1.1","title":"Corvo","home_page_url":"https://corvo.example/",
                 "feed_url":"https://f.example/","items":[{"id":"8669","content_text":"The pier reopened."}]}""";

        assertThat(Decoding.item(feed).get(Field.BASE)).isEqualTo("https://corvo.example/");
    }

    @Test
    void ofAPage() {
        String page = """
                <html><head><base href="https://corvo.example/news/"><link rel="canonical" href="pier">
                <meta property="og:url" content="https://corvo.example/news/pier"></head>
                <body><article><h1>Pier reopens</h1><p>The pier in Port Selm reopened on Monday.</p></article></body></html>""";

        assertThat(Decoding.item(page).get(Field.BASE)).isEqualTo("https://corvo.example/news/");
        assertThat(Decoding.item(page).get(Field.URI)).isEqualTo("pier");
        assertThat(Decoding.item(page).get(Field.ALT_ID)).isEqualTo("https://corvo.example/news/pier");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    "url":"https://corvo.example/pier"
                    "mainEntityOfPage":"https://corvo.example/pier"
                    "mainEntityOfPage":{"@type":"WebPage","@id":"https://corvo.example/pier"}
                    """)
    void aPagesDataNamesItsAddress(String member) {
        String page = "<html><head><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\"," + member
                + "}</script></head><body><article><h1>Pier reopens</h1><p>The pier in Port Selm reopened on Monday.</p>"
                + "</article></body></html>";

        assertThat(Decoding.item(page).get(Field.ALT_ID)).isEqualTo("https://corvo.example/pier");
    }

    @Test
    void plainJsonKeepsItsLinkBesideItsId() {
        String item = "{\"id\":8669,\"url\":\"https://corvo.example/pier\",\"title\":\"Pier reopens\"}";

        assertThat(Decoding.item(item).get(Field.URI)).isEqualTo("8669");
        assertThat(Decoding.item(item).get(Field.ALT_ID)).isEqualTo("https://corvo.example/pier");
    }
}
