package io.dateline.decode.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.AltId;
import io.dateline.article.Assertion;
import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.Decoding;
import io.dateline.failure.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReutersConnectJsonTest {
    @Test
    void anItemIsKnownByItsGuidWithoutTheVersion() {
        RawItem item = Decoding.item("""
                {"data": {"item": {"versionedGuid": "tag:reuters.com,2026:newsml_C1:3", "usn": "C1", "version": "3",
                 "type": "TEXT", "headLine": "Pier opens", "slug": "PIER-OPENING/", "fragment": "It opened.",
                 "byLine": ["Ana Velt", "Carl Morn"], "dateLine": "SELBY, Nov 23 (Corvo)", "located": "SELBY",
                 "bodyXhtml": "<p>It opened.</p>", "urgency": 3, "editNote": ["Adds quote", "Recasts"],
                 "subject": [{"code": "N2:TRN", "name": "Transport"}, {"code": "G:1", "name": "Selby", "kind": "place"}]}}}""");

        assertThat(item.format()).isEqualTo(Format.REUTERS_JSON);
        assertThat(item.get(Field.URI)).isEqualTo("C1");
        assertThat(item.get(Field.TYPE)).isEqualTo("text");
        assertThat(item.get(Field.HEADLINE)).isEqualTo("Pier opens");
        assertThat(item.get(Field.BYLINE)).isEqualTo("Ana Velt, Carl Morn");
        assertThat(item.get(Field.ED_NOTE)).isEqualTo("Adds quote\nRecasts");
        assertThat(item.get(Field.PROVIDER)).isEqualTo("Reuters");
        assertThat(item.body()).isEqualTo(new RawItem.Body("<p>It opened.</p>", Markup.HTML));
        assertThat(item.lists().altIds())
                .containsExactly(
                        new AltId("usn", "C1"), new AltId("versionedGuid", "tag:reuters.com,2026:newsml_C1:3"));
        assertThat(item.assertions())
                .containsExactly(
                        new Assertion(Kind.SUBJECT, "Transport", "N2:TRN"), new Assertion(Kind.PLACE, "Selby", "G:1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "an address       | 'uri': 'tag:reuters.com,2026:newsml_C1', 'version': '2' | tag:reuters.com,2026:newsml_C1",
                "with its version | 'id': 'tag:reuters.com,2026:newsml_C1:2', 'version': '2' | tag:reuters.com,2026:newsml_C1",
                "without a member | 'versionedGuid': 'tag:reuters.com,2026:newsml_C1:12' | tag:reuters.com,2026:newsml_C1",
                "no version       | 'uri': 'tag:reuters.com,2026:newsml_C1:x' | tag:reuters.com,2026:newsml_C1:x"
            })
    void theVersionIsNoPartOfTheId(String name, String ids, String uri) {
        assertThat(Decoding.item("{%s, \"headline\": \"Pier opens\"}".formatted(ids.replace('\'', '"')))
                        .get(Field.URI))
                .isEqualTo(uri);
    }

    @Test
    void aSearchHoldsSeveralItems() {
        List<RawItem> items = Decoding.items("""
                {"data": {"search": {"totalHits": 2, "items": [
                 {"versionedGuid": "tag:reuters.com,2026:a:1", "version": "1", "headLine": "Pier opens"},
                 {"versionedGuid": "tag:reuters.com,2026:b:1", "version": "1", "headLine": "Pier closes"}]}}}""");

        assertThat(items)
                .extracting(item -> item.get(Field.URI))
                .containsExactly("tag:reuters.com,2026:a", "tag:reuters.com,2026:b");
    }

    @Test
    void aSearchWithoutResultsHoldsNone() {
        assertThat(Decoding.reason("{\"data\": {\"search\": {\"totalHits\": 0, \"items\": []}}}"))
                .isEqualTo(Reason.NO_ITEM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "usable              | 'pubStatus': 'usable' | usable initial",
                "usable as a code    | 'pubStatus': 'stat:usable' | usable initial",
                "killed              | 'pubStatus': 'canceled' | canceled kill",
                "withheld            | 'pubStatus': 'withheld' | withheld hold",
                "an embargo          | 'embargoed': '2026-11-24T06:00:00Z' | withheld hold",
                "over                | 'embargoed': '2026-11-22T06:00:00Z' | usable initial",
                "an update           | 'headLine': 'UPDATE 2-Pier opens', 'version': '3' | usable update",
                "a correction        | 'headLine': 'CORRECTED-Pier opens', 'version': '2' | usable correction",
                "a refile            | 'headLine': 'REFILE-Pier opens', 'version': '2' | usable refile",
                "a withdrawal        | 'headLine': 'STORY WITHDRAWN-Pier opens' | canceled kill",
                "an unknown status   | 'pubStatus': 'parked' | withheld hold"
            })
    void statusAndHeadlineAreHeeded(String name, String members, String outcome) {
        String headline = members.contains("headLine") ? "" : "\"headLine\": \"Pier opens\",";
        assertThat(Lifecycles.of("""
                {"versionedGuid": "tag:reuters.com,2026:a:1", %s "bodyXhtml": "<p>It opened.</p>",
                 "versionCreated": "2026-11-23T10:00:00Z", %s}""".formatted(headline, members.replace('\'', '"'))))
                .isEqualTo(outcome);
    }
}
