package io.dateline.decode.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.AltId;
import io.dateline.article.Assertion;
import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.article.Related;
import io.dateline.decode.Decoding;
import io.dateline.failure.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApMediaJsonTest {
    @Test
    void anItemHasTheIdOfAllItsRevisions() {
        RawItem item = Decoding.item("""
                {"api_version": "2.1", "data": {"item": {
                 "uri": "https://api.corvo.example/content/5c1d?et=2a", "version": 3, "type": "text", "language": "en",
                 "altids": {"itemid": "5c1d", "transref": "EPL0276"}, "editorialpriority": "u", "urgency": 3,
                 "headline": "Pier opens", "slugline": "BC-Pier, 3rd Ld-Writethru", "located": "PORT SELBY, Ruritania",
                 "bylines": [{"by": "By ANA VELT"}, {"by": "CARL MORN"}], "usageterms": ["Editorial.", "No resale."],
                 "datelinelocation": {"city": "Port Selby"}, "pubstatus": "usable", "signals": ["newscontent"],
                 "subject": [{"code": "i", "name": "i", "rels": ["category"]}],
                 "person": [{"code": "9f", "name": "Carl Morn", "scheme": "http://cv.corvo.example/id/"}],
                 "associations": {"1": {"altids": {"itemid": "p1"}, "type": "picture", "uri": "https://x/p1",
                                        "description_caption": "The pier."},
                                  "2": {"altids": {"itemid": "t2"}, "type": "text", "uri": "https://x/t2"}},
                 "links": [{"rel": "canonical", "href": "https://corvo.example/pier"}]}}}""");

        assertThat(item.format()).isEqualTo(Format.AP_MEDIA_JSON);
        assertThat(item.get(Field.URI)).isEqualTo("5c1d");
        assertThat(item.get(Field.PRIORITY)).isEqualTo("u");
        assertThat(item.get(Field.CATEGORY)).isEqualTo("i");
        assertThat(item.get(Field.BYLINE)).isEqualTo("By ANA VELT, CARL MORN");
        assertThat(item.get(Field.DATELINE)).isEqualTo("PORT SELBY, Ruritania");
        assertThat(item.get(Field.LOCATED)).isEqualTo("Port Selby");
        assertThat(item.get(Field.WEB_URL)).isEqualTo("https://corvo.example/pier");
        assertThat(item.get(Field.USAGE_TERMS)).isEqualTo("Editorial.\nNo resale.");
        assertThat(item.lists().altIds())
                .containsExactly(
                        new AltId("uri", "https://api.corvo.example/content/5c1d?et=2a"),
                        new AltId("itemid", "5c1d"),
                        new AltId("transref", "EPL0276"));
        assertThat(item.lists().media()).extracting("uri").containsExactly("p1");
        assertThat(item.lists().related()).containsExactly(new Related("association", "t2"));
        assertThat(item.assertions())
                .contains(new Assertion(Kind.PERSON, "Carl Morn", "http://cv.corvo.example/id/9f"));
    }

    @Test
    void aPageOfAFeedHoldsSeveralItems() {
        List<RawItem> items = Decoding.items("""
                {"api_version": "2.1", "data": {"items": [
                 {"meta": {}, "item": {"altids": {"itemid": "a"}, "headline": "Pier opens"}},
                 {"item": {"altids": {"itemid": "b"}, "headline": "Pier closes"}}]}}""");

        assertThat(items).extracting(item -> item.get(Field.URI)).containsExactly("a", "b");
    }

    @Test
    void aPageWithoutItemsHoldsNone() {
        assertThat(Decoding.reason("{\"api_version\": \"2.1\", \"data\": {\"items\": []}}"))
                .isEqualTo(Reason.NO_ITEM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "beside the other members | {'altids': {'itemid': 'a'}, 'body_nitf': '<nitf><body><body.content><p>Open.</p></body.content></body></nitf>'}",
                "in the rendition         | {'altids': {'itemid': 'a'}, 'renditions': {'nitf': {'content': '<block><p>Open.</p></block>'}}}",
                "beside the item          | {'data': {'item': {'altids': {'itemid': 'a'}}}, 'nitf': {'body_html': '<block><p>Open.</p></block>'}}"
            })
    void theTextIsReadWhereItStands(String name, String json) {
        assertThat(Decoding.item(json.replace('\'', '"')).body())
                .isEqualTo(new RawItem.Body("<p>Open.</p>", Markup.HTML));
    }

    @Test
    void aTextThatIsOnlyPointedAtIsSaidToBeMissing() {
        RawItem item = Decoding.item("""
                {"altids": {"itemid": "a"}, "type": "text", "headline": "Pier opens",
                 "renditions": {"nitf": {"href": "https://api.corvo.example/a/download"}}}""");

        assertThat(item.body()).isNull();
        assertThat(item.warnings()).extracting("field").containsExactly("body");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "for readers                        | 'signals': ['newscontent'] | usable initial",
                "for editors only                   | 'signals': [] | withheld hold",
                "for editors only, with another     | 'signals': ['singlesource'] | withheld hold",
                "an advisory without signals        | 'profile': 'Advisory' | withheld hold",
                "killed                             | 'signals': ['newscontent'], 'pubstatus': 'canceled' | canceled kill",
                "withheld                           | 'signals': ['newscontent'], 'pubstatus': 'withheld' | withheld hold",
                "embargoed                          | 'signals': ['newscontent'], 'pubstatus': 'embargoed' | withheld hold",
                "an embargo that runs               | 'embargoed': '2026-11-24T06:00:00Z' | withheld hold",
                "an embargo that is over            | 'embargoed': '2026-11-22T06:00:00Z' | usable initial",
                "an embargo nobody can read         | 'embargoed': 'after the speech' | withheld hold",
                "a kill as editorial type           | 'editorialtypes': ['Kill'] | canceled kill",
                "an elimination                     | 'editorialtypes': ['Elimination'] | canceled kill",
                "a hold as editorial type           | 'editorialtypes': ['Withhold'] | withheld hold",
                "a correction                       | 'editorialtypes': ['Lead', 'Correction'], 'version': 2 | usable correction",
                "a writethru                        | 'editorialtypes': ['Lead', 'Writethru'], 'version': 2 | usable update",
                "a status that nobody knows         | 'pubstatus': 'parked' | withheld hold"
            })
    void whatMayNotBePublishedIsHeldBack(String name, String members, String outcome) {
        assertThat(Lifecycles.of("""
                {"data": {"item": {"altids": {"itemid": "a"}, "type": "text", "headline": "Pier opens",
                 "versioncreated": "2026-11-23T10:00:00Z", "body_nitf": "<p>It opened.</p>", %s}}}""".formatted(members.replace('\'', '"')))).isEqualTo(outcome);
    }
}
