package io.dateline.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.failure.Reason;
import org.junit.jupiter.api.Test;

/** RSS, Atom and JSON Feed: an item alone, in a feed of one, and in a feed of more or none. */
class FeedsTest {
    private static final String RSS_ITEM = """
            <item xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <title>Pier opens</title><link>https://corvo.example/1</link><guid>c-1</guid>
            <pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate><dc:creator>Ana Velt</dc:creator>
            <description>Short.</description><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded>
            <category>Ports</category></item>""";

    private static final String ATOM_ENTRY = """
            <entry xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>tag:corvo.example,2026:1</id>
            <title type="html">Pier &lt;b&gt;opens&lt;/b&gt;</title><updated>2026-11-23T11:00:00Z</updated>
            <published>2026-11-23T10:00:00Z</published><author><name>Ana Velt</name></author>
            <category term="ports"/>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It &amp; they opened.</p></div></content>
            </entry>""";

    @Test
    void aBareRssItemIsRead() {
        RawItem item = Decoding.item(RSS_ITEM);

        assertThat(item.format()).isEqualTo(Format.RSS);
        assertThat(item.get(Field.URI)).isEqualTo("c-1");
        assertThat(item.get(Field.HEADLINE)).isEqualTo("Pier opens");
        assertThat(item.get(Field.VERSION_CREATED)).isEqualTo("Mon, 23 Nov 2026 10:00:00 GMT");
        assertThat(item.get(Field.BYLINE)).isEqualTo("Ana Velt");
        assertThat(item.body()).isEqualTo(new RawItem.Body("<p>Long.</p>", Markup.HTML));
        assertThat(item.assertions()).extracting("name").containsExactly("Ports");
    }

    @Test
    void anRssFeedOfOneLendsItsLanguageAndName() {
        RawItem item = Decoding.item("<rss version=\"2.0\"><channel><title>Corvo</title><language>en-gb</language>"
                + RSS_ITEM + "</channel></rss>");

        assertThat(item.get(Field.LANGUAGE)).isEqualTo("en-gb");
        assertThat(item.get(Field.SOURCE)).isEqualTo("Corvo");
    }

    @Test
    void anRssFeedOfTwoHasTwoItems() {
        String other = RSS_ITEM.replace("c-1", "c-2");

        assertThat(Decoding.items("<rss><channel>" + RSS_ITEM + other + "</channel></rss>"))
                .extracting(item -> item.get(Field.URI))
                .containsExactly("c-1", "c-2");
    }

    @Test
    void anRssFeedOfNoneIsRefused() {
        assertThat(Decoding.reason("<rss><channel><title>Corvo</title></channel></rss>"))
                .isEqualTo(Reason.NO_ITEM);
    }

    @Test
    void rssOneItemsStandBesideTheChannel() {
        RawItem item = Decoding.item("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="x"><title>Corvo</title></channel>
                <item rdf:about="https://corvo.example/1"><title>Pier opens</title></item></rdf:RDF>""");

        assertThat(item.get(Field.URI)).isEqualTo("https://corvo.example/1");
        assertThat(item.get(Field.HEADLINE)).isEqualTo("Pier opens");
    }

    @Test
    void aBareAtomEntryIsRead() {
        RawItem item = Decoding.item(ATOM_ENTRY);

        assertThat(item.format()).isEqualTo(Format.ATOM);
        assertThat(item.get(Field.VERSION_CREATED)).isEqualTo("2026-11-23T11:00:00Z");
        assertThat(item.get(Field.FIRST_CREATED)).isEqualTo("2026-11-23T10:00:00Z");
        assertThat(item.get(Field.LANGUAGE)).isEqualTo("en");
        assertThat(item.body()).isEqualTo(new RawItem.Body("<div><p>It &amp; they opened.</p></div>", Markup.HTML));
    }

    @Test
    void anAtomFeedOfTwoHasTwoItems() {
        String feed = "<feed xmlns=\"http://www.w3.org/2005/Atom\">" + ATOM_ENTRY + ATOM_ENTRY + "</feed>";

        assertThat(Decoding.items(feed)).extracting(RawItem::format).containsExactly(Format.ATOM, Format.ATOM);
    }

    @Test
    void aBareJsonFeedItemIsRead() {
        RawItem item = Decoding.item("""
                {"id": "1", "title": "Pier opens", "content_html": "<p>It opened.</p>",
                 "date_published": "2026-11-23T10:00:00Z", "authors": [{"name": "Ana Velt"}]}""");

        assertThat(item.format()).isEqualTo(Format.JSON_FEED);
        assertThat(item.get(Field.BYLINE)).isEqualTo("Ana Velt");
        assertThat(item.body()).isEqualTo(new RawItem.Body("<p>It opened.</p>", Markup.HTML));
    }

    @Test
    void aJsonFeedOfOneIsRead() {
        RawItem item = Decoding.item("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Corvo", "language": "en",
                 "items": [{"id": "1", "content_text": "It opened."}]}""");

        assertThat(item.format()).isEqualTo(Format.JSON_FEED);
        assertThat(item.get(Field.LANGUAGE)).isEqualTo("en");
        assertThat(item.body()).isEqualTo(new RawItem.Body("It opened.", Markup.PLAIN));
    }

    @Test
    void aJsonFeedOfTwoHasTwoItems() {
        String feed = """
                {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1"}, {"id": "2"}]}""";

        assertThat(Decoding.items(feed)).extracting(item -> item.get(Field.URI)).containsExactly("1", "2");
    }
}
