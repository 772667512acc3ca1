package io.dateline.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Assertion;
import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsTest {
    @Test
    void releaseOneHasFlatLowerCaseNames() {
        RawItem item = Decoding.item("""
                {"uri": "urn:corvo:1", "type": "text", "version": "3", "versioncreated": "2026-11-23T10:00:00Z",
                 "pubstatus": "usable", "urgency": 4, "language": "en", "headline": "Pier opens", "byline": "Ana Velt",
                 "body_xhtml": "<p>It opened.</p>", "body_text": "It opened.", "ednote": "Corrects name",
                 "person": [{"name": "Carl Morn", "code": "p:7"}], "subject": [{"name": "economy", "code": "04000000"}],
                 "infosource": [{"name": "Corvo"}], "associations": {"picture": {"description_text": "The pier."}}}""");

        assertThat(item.format()).isEqualTo(Format.NINJS);
        assertThat(item.get(Field.URI)).isEqualTo("urn:corvo:1");
        assertThat(item.get(Field.VERSION)).isEqualTo("3");
        assertThat(item.get(Field.URGENCY)).isEqualTo("4");
        assertThat(item.get(Field.PUB_STATUS)).isEqualTo("usable");
        assertThat(item.get(Field.PROVIDER)).isEqualTo("Corvo");
        assertThat(item.get(Field.ED_NOTE)).isEqualTo("Corrects name");
        assertThat(item.body()).isEqualTo(new RawItem.Body("<p>It opened.</p>", Markup.HTML));
        assertThat(item.captions()).containsExactly("The pier.");
        assertThat(item.assertions())
                .containsExactly(
                        new Assertion(Kind.SUBJECT, "economy", "04000000"),
                        new Assertion(Kind.PERSON, "Carl Morn", "p:7"));
    }

    @Test
    void releaseTwoHasArraysInLowerCase() {
        RawItem item = Decoding.item("""
                {"uri": "urn:corvo:2", "versioncreated": "2026-11-23T10:00:00Z", "by": "Ana Velt",
                 "headlines": [{"role": "short", "value": "Pier"}, {"role": "main", "value": "Pier opens"}],
                 "bodies": [{"role": "main", "contenttype": "text/plain", "value": "It opened."}],
                 "people": [{"name": "Carl Morn", "uri": "p:7"}], "infosources": [{"name": "Corvo"}],
                 "associations": [{"name": "pic", "descriptions": [{"value": "The pier."}]}]}""");

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Pier opens");
        assertThat(item.get(Field.BYLINE)).isEqualTo("Ana Velt");
        assertThat(item.body()).isEqualTo(new RawItem.Body("It opened.", Markup.PLAIN));
        assertThat(item.captions()).containsExactly("The pier.");
        assertThat(item.assertions()).containsExactly(new Assertion(Kind.PERSON, "Carl Morn", "p:7"));
    }

    @Test
    void releaseThreeHasCamelCase() {
        RawItem item = Decoding.item("""
                {"standard": {"name": "ninjs", "version": "3.0"}, "uri": "urn:corvo:3",
                 "versionCreated": "2026-11-23T10:00:00Z", "firstCreated": "2026-11-22T10:00:00Z",
                 "pubStatus": "withheld", "embargoedUntil": "2026-11-24T06:00:00Z", "edNote": "Hold",
                 "headlines": [{"value": "Pier opens"}],
                 "bodies": [{"contentType": "text/plain", "value": "Plain."},
                            {"contentType": "text/html", "value": "<p>Marked up.</p>"}]}""");

        assertThat(item.get(Field.VERSION_CREATED)).isEqualTo("2026-11-23T10:00:00Z");
        assertThat(item.get(Field.FIRST_CREATED)).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(item.get(Field.PUB_STATUS)).isEqualTo("withheld");
        assertThat(item.get(Field.EMBARGOED)).isEqualTo("2026-11-24T06:00:00Z");
        assertThat(item.body()).isEqualTo(new RawItem.Body("<p>Marked up.</p>", Markup.HTML));
    }

    @Test
    void superdesksVariantHasAGuidAndItsOwnState() {
        RawItem item = Decoding.item("""
                {"guid": "3f1", "type": "text", "version": 2, "versioncreated": "2026-11-23T10:00:00+0000",
                 "state": "killed", "source": "Corvo", "body_html": "<p>Words.</p>", "evolvedfrom": "3f0"}""");

        assertThat(item.get(Field.URI)).isEqualTo("3f1");
        assertThat(item.get(Field.VERSION)).isEqualTo("2");
        assertThat(item.get(Field.SOURCE)).isEqualTo("Corvo");
        assertThat(item.get(Field.REPLACES)).isEqualTo("3f0");
        assertThat(item.signals()).containsExactly("killed");
    }

    @Test
    void severalStatusesAndTheStateAreAllKept() {
        RawItem item = Decoding.item("""
                {"uri": "urn:x:1", "type": "text", "pubstatus": "usable", "pub_status": "canceled", "status": "live",
                 "state": "killed", "headline": "Pier opens"}""");

        assertThat(item.get(Field.PUB_STATUS)).isEqualTo("usable\ncanceled\nlive\nkilled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"usable\"} | {\"name\":\"usable\"}",
                "[\"usable\"] | [\"usable\"]",
                "[] | []",
                "true | true",
                "7 | 7"
            })
    void aStatusThatIsNoTextIsNotLost(String json, String kept) {
        RawItem item = Decoding.item("{\"uri\": \"urn:x:1\", \"type\": \"text\", \"pubstatus\": " + json + "}");

        assertThat(item.get(Field.PUB_STATUS)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \""})
    void aStatusWithoutAWordIsNone(String json) {
        RawItem item = Decoding.item("{\"uri\": \"urn:x:1\", \"type\": \"text\", \"pubstatus\": " + json + "}");

        assertThat(item.get(Field.PUB_STATUS)).isNull();
    }

    @Test
    void signalsComeAsWordsListsOrObjects() {
        RawItem item = Decoding.item("""
                {"uri": "urn:x:1", "type": "text", "signal": {"qcode": "sig:update"},
                 "signals": ["sig:cwarn", {"code": "sig:correction"}]}""");

        assertThat(item.signals()).containsExactly("sig:update", "sig:cwarn", "sig:correction");
    }

    @Test
    void theMediaTypeAloneMakesAnObjectNinjs() {
        assertThat(Decoding.item("{\"headline\": \"Pier opens\"}", "application/ninjs+json")
                        .format())
                .isEqualTo(Format.NINJS);
    }
}
