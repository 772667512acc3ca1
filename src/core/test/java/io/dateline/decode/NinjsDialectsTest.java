package io.dateline.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.AltId;
import io.dateline.article.Assertion;
import io.dateline.article.Assertion.Kind;
import io.dateline.article.Media;
import io.dateline.article.Media.Rendition;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.article.Related;
import io.dateline.decode.agency.Lifecycles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What agencies and newsroom systems add to ninjs. */
class NinjsDialectsTest {
    @Test
    void ttHasHtml5BylinesSectorAndTheItemItReplaces() {
        RawItem item = Decoding.item("""
                {"uri": "http://ellery.example/media/text/230102-bridge-2", "type": "text", "pubstatus": "usable",
                 "versioncreated": "2026-11-23T10:00:00+01:00", "headline": "Bron stängd", "slug": "bron",
                 "body_text": "Bron stängd\\nBron stängdes.", "body_html5": "<article><p>Bron stängdes.</p></article>",
                 "bylines": [{"byline": "Ana Velt/Ellery"}, {"byline": "Carl Morn/Ellery"}], "sector": "INR",
                 "originaltransmissionreference": "1259445",
                 "replacing": ["http://ellery.example/media/text/230102-bridge-1"],
                 "revisions": [{"uri": "http://ellery.example/media/text/230102-bridge-1", "slug": "bron"}]}""");

        assertThat(item.body()).isEqualTo(new RawItem.Body("<article><p>Bron stängdes.</p></article>", Markup.HTML));
        assertThat(item.get(Field.BYLINE)).isEqualTo("Ana Velt/Ellery, Carl Morn/Ellery");
        assertThat(item.get(Field.CATEGORY)).isEqualTo("INR");
        assertThat(item.get(Field.SLUGLINE)).isEqualTo("bron");
        assertThat(item.get(Field.REPLACES)).isEqualTo("http://ellery.example/media/text/230102-bridge-1");
        assertThat(item.lists().related())
                .containsExactly(new Related("revision", "http://ellery.example/media/text/230102-bridge-1"));
        assertThat(item.lists().altIds()).containsExactly(new AltId("originalTransmissionReference", "1259445"));
    }

    @Test
    void superdeskHasServicesPriorityAuthorsAndKeywords() {
        RawItem item = Decoding.item("""
                {"guid": "3f1", "type": "text", "version": 2, "versioncreated": "2026-11-23T10:00:00+0000",
                 "source": "Corvo", "body_html": "<p>Words.</p>", "priority": 3, "keywords": ["pier", "storm"],
                 "anpa_category": [{"qcode": "a", "name": "Domestic"}], "genre": [{"name": "Article"}],
                 "authors": [{"name": "Ana Velt"}, {"name": "Carl Morn"}], "usageterms": "Not in Ruritania",
                 "place": [{"name": "Port Selby", "qcode": "PS", "scheme": "places"}]}""");

        assertThat(item.get(Field.CATEGORY)).isEqualTo("a");
        assertThat(item.get(Field.PRIORITY)).isEqualTo("3");
        assertThat(item.get(Field.BYLINE)).isEqualTo("Ana Velt, Carl Morn");
        assertThat(item.get(Field.GENRE)).isEqualTo("Article");
        assertThat(item.get(Field.USAGE_TERMS)).isEqualTo("Not in Ruritania");
        assertThat(item.lists().keywords()).containsExactly("pier", "storm");
        assertThat(item.assertions()).containsExactly(new Assertion(Kind.PLACE, "Port Selby", "places:PS"));
    }

    @Test
    void anAddressOfOneVersionStandsBesideTheStorysNumber() {
        RawItem item = Decoding.item("""
                {"uri": "http://CORVO_API/8d588e55/2026-02-09T15:02:05.000Z/1", "usn": "8d588e55", "version": "1",
                 "source-feed": "CORVO_API", "type": "text", "versionCreated": "2026-02-09T15:02:05.000Z",
                 "slug": "POLITICS Pier", "headline": "Pier opens", "priority": "6", "status": "",
                 "body_text": "It opened."}""");

        assertThat(item.get(Field.URI)).isEqualTo("8d588e55");
        assertThat(item.get(Field.PROVIDER)).isEqualTo("CORVO_API");
        assertThat(item.get(Field.PRIORITY)).isEqualTo("6");
        assertThat(item.lists().altIds())
                .containsExactly(new AltId("uri", "http://CORVO_API/8d588e55/2026-02-09T15:02:05.000Z/1"));
    }

    @Test
    void nitfInABodyBecomesItsWords() {
        RawItem item = Decoding.item("""
                {"uri": "urn:corvo:9", "type": "text", "headline": "Pier opens",
                 "body_nitf": "<nitf><body><body.content><p>It opened.</p><media media-type='image'>\
                <media-caption>The pier.</media-caption></media></body.content></body></nitf>"}""");

        assertThat(item.body()).isEqualTo(new RawItem.Body("<p>It opened.</p>", Markup.HTML));
        assertThat(item.captions()).containsExactly("The pier.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a fragment   | application/nitf+xml | <block><p>One.</p><p>Two.</p></block> | <p>One.</p><p>Two.</p> | HTML",
                "bare blocks  | application/nitf+xml | <p>One.</p><hl2>Two</hl2> | <p>One.</p><h3>Two</h3> | HTML",
                "broken NITF  | application/nitf+xml | <p>One.<p>Two. | <p>One.<p>Two. | HTML",
                "HTML         | text/html | <p>One.</p> | <p>One.</p> | HTML",
                "plain text   | text/plain | One <two | One <two | PLAIN",
                "nothing said |  | One two | One two | PLAIN"
            })
    void aBodyIsReadByItsMediaType(String name, String type, String value, String read, Markup markup) {
        RawItem item = Decoding.item("""
                {"uri": "urn:corvo:9", "type": "text", "headlines": [{"value": "Pier opens"}],
                 "bodies": [{"contentType": "%s", "value": "%s"}]}""".formatted(type == null ? "" : type, value));

        assertThat(item.body()).isEqualTo(new RawItem.Body(read, markup));
    }

    @Test
    void anAssociatedPictureHasItsSizes() {
        RawItem item = Decoding.item("""
                {"uri": "urn:corvo:9", "type": "text", "headline": "Pier opens", "associations": {
                 "a1": {"type": "picture", "uri": "urn:pic:1", "byline": "Ana Velt", "description_text": "The pier.",
                        "renditions": {"thumbnail": {"href": "https://corvo.example/t.jpg", "mimetype": "image/jpeg",
                                                     "width": 256, "height": 155}}},
                 "a2": {"type": "text", "uri": "urn:corvo:8"}, "a3": null}}""");

        assertThat(item.lists().media())
                .containsExactly(new Media(
                        "picture",
                        "urn:pic:1",
                        null,
                        "The pier.",
                        "Ana Velt",
                        List.of(new Rendition("thumbnail", "https://corvo.example/t.jpg", "image/jpeg", 256, 155))));
        assertThat(item.captions()).containsExactly("The pier.");
        assertThat(item.lists().related()).containsExactly(new Related("association", "urn:corvo:8"));
    }

    @Test
    void allIdsAreKept() {
        RawItem item = Decoding.item("""
                {"uri": "urn:corvo:9", "type": "text", "headline": "Pier opens",
                 "altIds": [{"role": "internal", "value": "9"}, {"value": "nine"}]}""");

        assertThat(item.lists().altIds()).containsExactly(new AltId("internal", "9"), new AltId("alternate", "nine"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "TT: another item stands in its place | 'pubstatus': 'replaced' | withheld hold",
                "TT: ordered and not written          | 'pubstatus': 'commissioned' | withheld hold",
                "TT: withheld                         | 'pubstatus': 'withheld' | withheld hold",
                "TT: an embargo with its reason       | 'embargoed': '2026-11-24T06:00:00Z', 'embargoedreason': 'Speech' | withheld hold",
                "an embargo that is over              | 'embargoed': '2026-11-22T06:00:00Z' | usable initial",
                "Superdesk: killed                    | 'state': 'killed' | canceled kill",
                "Superdesk: recalled                  | 'state': 'recalled', 'pubstatus': 'usable' | canceled kill",
                "Superdesk: not for publication       | 'flags': {'marked_for_not_publication': true} | withheld hold",
                "Superdesk: for publication           | 'flags': {'marked_for_not_publication': false} | usable initial",
                "Superdesk: the correction is out     | 'state': 'corrected', 'version': 3 | usable correction",
                "a signal of the IPTC                 | 'signals': ['sig:correction'] | usable correction",
                "a status that nobody knows           | 'pubstatus': 'maybe' | withheld hold"
            })
    void aDialectsStatusIsHeeded(String name, String members, String outcome) {
        assertThat(Lifecycles.of("""
                {"uri": "urn:corvo:9", "type": "text", "headline": "Pier opens", "body_text": "It opened.",
                 "versioncreated": "2026-11-23T10:00:00Z", %s}""".formatted(members.replace('\'', '"')))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"type | 'type': 'picture'", "version | 'version': '1.2'", "unknown type | 'type': 'invalid'"})
    void anItemThatIsAllManagementIsNinjsToo(String name, String members) {
        RawItem item = Decoding.item("{\"uri\": \"urn:corvo:9\", %s}".formatted(members.replace('\'', '"')));

        assertThat(item.format().label()).isEqualTo("ninjs");
    }
}
