package io.dateline.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Media;
import io.dateline.article.Media.Rendition;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.Related;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What feeds carry beside title and text: files, links, keywords, dates and authors of other vocabularies. */
class FeedExtrasTest {
    private static RawItem rss(String inside) {
        return Decoding.item("<rss version=\"2.0\" xmlns:media=\"http://search.yahoo.com/mrss/\""
                + " xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\" xmlns:a=\"http://www.w3.org/2005/Atom\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><item><guid isPermaLink=\"false\">c-1</guid>"
                + inside + "</item></channel></rss>");
    }

    private static RawItem atom(String inside) {
        return Decoding.item(
                "<entry xmlns=\"http://www.w3.org/2005/Atom\" xmlns:media=\"http://search.yahoo.com/mrss/\">"
                        + "<id>c-1</id><title>Pier opens</title>" + inside + "</entry>");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an enclosure    | audio   | <enclosure url="https://corvo.example/f" type="audio/mpeg" length="9"/>
            Media RSS       | video   | <media:content url="https://corvo.example/f" medium="video"/>
            by media type   | picture | <media:content url="https://corvo.example/f" type="image/jpeg"/>
            a thumbnail     | picture | <media:thumbnail url="https://corvo.example/f"/>
            a podcast's     | picture | <itunes:image href="https://corvo.example/f"/>
            an unknown kind | other   | <enclosure url="https://corvo.example/f"/>
            """)
    void anRssItemHasFiles(String name, String type, String element) {
        List<Media> media = rss(element).lists().media();

        assertThat(media).extracting(Media::type).containsExactly(type);
        assertThat(media.get(0).renditions()).extracting(Rendition::href).containsExactly("https://corvo.example/f");
    }

    @Test
    void aGroupIsOneFileInSeveralSizes() {
        RawItem item = rss("""
                <media:group><media:content url="l.jpg" medium="image" width="1200" height="800"/>
                <media:content url="s.jpg" medium="image" width="wide"/><media:thumbnail url="t.jpg"/>
                <media:description>The pier at dawn.</media:description><media:credit>Odo Karn</media:credit></media:group>""");

        assertThat(item.lists().media())
                .containsExactly(new Media(
                        "picture",
                        null,
                        null,
                        "The pier at dawn.",
                        "Odo Karn",
                        List.of(
                                new Rendition(null, "l.jpg", null, 1200, 800),
                                new Rendition(null, "s.jpg", null, null, null),
                                new Rendition("thumbnail", "t.jpg", null, null, null))));
        assertThat(item.captions()).containsExactly("The pier at dawn.");
    }

    @Test
    void aCaptionIsReadOnce() {
        RawItem item =
                rss("<media:content url=\"l.jpg\"><media:description>The pier.</media:description></media:content>");

        assertThat(item.captions()).containsExactly("The pier.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Atom's published | <a:published>2026-11-23T09:15:00Z</a:published>
            Atom's updated   | <a:updated>2026-11-23T09:15:00Z</a:updated>
            Dublin Core      | <dc:date>2026-11-23T09:15:00Z</dc:date>
            """)
    void anRssItemHasOtherVocabulariesDates(String name, String element) {
        assertThat(rss(element).get(Field.VERSION_CREATED)).isEqualTo("2026-11-23T09:15:00Z");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            RSS          | <author>ana@corvo.example (Ana Velt)</author>
            iTunes       | <itunes:author>Ana Velt</itunes:author>
            Atom         | <a:author><a:name>Ana Velt</a:name></a:author>
            """)
    void anRssItemNamesItsAuthor(String name, String element) {
        assertThat(rss(element).get(Field.BYLINE)).isEqualTo("Ana Velt");
    }

    @Test
    void anRssItemMayHaveSeveralCreators() {
        assertThat(rss("<dc:creator>Ana Velt</dc:creator><dc:creator>Odo Karn</dc:creator>")
                        .get(Field.BYLINE))
                .isEqualTo("Ana Velt, Odo Karn");
    }

    @Test
    void categoriesAreKeywords() {
        RawItem item = rss("<category>Ports</category><itunes:keywords>ferries, storms</itunes:keywords>");

        assertThat(item.lists().keywords()).containsExactly("Ports", "ferries", "storms");
        assertThat(item.assertions()).extracting("name").containsExactly("Ports");
    }

    @Test
    void aPodcastsSummaryIsItsText() {
        RawItem item = rss("<itunes:title>Pier opens</itunes:title><itunes:summary>It opened.</itunes:summary>");

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Pier opens");
        assertThat(item.body().content()).isEqualTo("It opened.");
    }

    @Test
    void anAddressAsGuidIsTheStorysLink() {
        String feed =
                "<rss><channel><item><title>T</title><guid%s>https://corvo.example/1</guid></item></channel></rss>";

        assertThat(Decoding.item(feed.formatted("")).get(Field.WEB_URL)).isEqualTo("https://corvo.example/1");
        assertThat(Decoding.item(feed.formatted(" isPermaLink=\"false\"")).get(Field.WEB_URL))
                .isNull();
    }

    @Test
    void anAtomEntryHasLinks() {
        RawItem item = atom("""
                <link href="https://corvo.example/1"/><link rel="related" href="https://corvo.example/2"/>
                <link rel="enclosure" type="video/mp4" href="https://corvo.example/3"/>""");

        assertThat(item.get(Field.WEB_URL)).isEqualTo("https://corvo.example/1");
        assertThat(item.lists().related()).containsExactly(new Related("related", "https://corvo.example/2"));
        assertThat(item.lists().media()).extracting(Media::type).containsExactly("video");
    }

    @Test
    void aVideosDescriptionIsItsText() {
        RawItem item = atom("""
                <media:group><media:content url="https://corvo.example/v" type="video/mp4"/>
                <media:description>The pier opened on Monday.</media:description></media:group>""");

        assertThat(item.body().content()).isEqualTo("The pier opened on Monday.");
    }

    @Test
    void anAtomEntryMayHaveSeveralAuthors() {
        assertThat(atom("<author><name>Ana Velt</name></author><author><name>Odo Karn</name></author>")
                        .get(Field.BYLINE))
                .isEqualTo("Ana Velt, Odo Karn");
    }

    @Test
    void aJsonFeedItemHasFiles() {
        RawItem item = Decoding.item("""
                {"id": "1", "url": "https://corvo.example/1", "content_text": "It opened.", "image": "https://corvo.example/i",
                 "tags": ["ports"], "external_url": "https://other.example/2",
                 "attachments": [{"url": "https://corvo.example/a", "mime_type": "audio/mpeg"}]}""");

        assertThat(item.lists().media()).extracting(Media::type).containsExactly("picture", "audio");
        assertThat(item.lists().related()).containsExactly(new Related("related", "https://other.example/2"));
        assertThat(item.lists().keywords()).containsExactly("ports");
        assertThat(item.get(Field.WEB_URL)).isEqualTo("https://corvo.example/1");
    }
}
