package io.dateline.decode.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.decode.Decoding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArcJsonTest {
    @Test
    void theLeastOfAStoryIsRead() {
        RawItem item = Decoding.item("""
                {"_id": "ABC", "type": "story", "version": "0.10.9", "canonical_url": "/news/pier",
                 "headlines": {"basic": "Pier opens"}, "display_date": "2026-11-23T10:00:00Z",
                 "content_elements": [{"type": "text", "content": "It opened."}]}""");

        assertThat(item.format()).isEqualTo(Format.ARC);
        assertThat(item.get(Field.URI)).isEqualTo("ABC");
        assertThat(item.get(Field.VERSION)).isNull();
        assertThat(item.get(Field.HEADLINE)).isEqualTo("Pier opens");
        assertThat(item.get(Field.VERSION_CREATED)).isEqualTo("2026-11-23T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "text      | {'type': 'text', 'content': 'It <b>opened</b>.'} | <p>It <b>opened</b>.</p>",
                "a heading | {'type': 'header', 'level': 3, 'content': 'Hours'} | <h3>Hours</h3>",
                "HTML      | {'type': 'raw_html', 'content': '<p>Raw.</p>'} | <p>Raw.</p>",
                "a list    | {'type': 'list', 'list_type': 'ordered', 'items': [{'type': 'text', 'content': 'One'}]} | <ol><li>One</li></ol>",
                "nested    | {'type': 'list', 'items': [{'type': 'list', 'items': [{'type': 'text', 'content': 'One'}]}]} | <ul><li><ul><li>One</li></ul></li></ul>",
                "a quote   | {'type': 'quote', 'content_elements': [{'type': 'text', 'content': 'Yes.'}], 'citation': {'content': 'Morn'}} | <blockquote><p>Yes.</p><p>Morn</p></blockquote>",
                "pulled    | {'type': 'quote', 'subtype': 'pullquote', 'content_elements': [{'type': 'text', 'content': 'Yes.'}]} | ",
                "a table   | {'type': 'table', 'header': [{'content': 'A'}], 'rows': [[{'content': '1'}]]} | <table><tr><th>A</th></tr><tr><td>1</td></tr></table>",
                "an embed  | {'type': 'oembed_response', 'raw_oembed': {'html': '<b>x</b>'}} | ",
                "a picture | {'type': 'image', 'caption': 'The pier.'} | "
            })
    void eachKindOfElementIsReadAsWhatItIs(String name, String element, String html) {
        RawItem item = Decoding.item("""
                {"_id": "ABC", "type": "story", "headlines": {"basic": "Pier opens"},
                 "content_elements": [%s, {"type": "text", "content": "End."}]}""".formatted(element.replace('\'', '"')));

        assertThat(item.body()).isNotNull();
        assertThat(item.body().content()).isEqualTo((html == null ? "" : html) + "<p>End.</p>");
    }

    @Test
    void picturesOfAGalleryAreMedia() {
        RawItem item = Decoding.item("""
                {"_id": "ABC", "type": "story", "headlines": {"basic": "Pier opens"}, "content_elements": [
                 {"type": "gallery", "content_elements": [
                   {"type": "image", "_id": "p1", "url": "https://corvo.example/1.jpg", "caption": "One."},
                   {"type": "image", "_id": "p2", "url": "https://corvo.example/2.jpg", "caption": "Two."}]}]}""");

        assertThat(item.lists().media()).extracting("uri").containsExactly("p1", "p2");
        assertThat(item.captions()).containsExactly("One.", "Two.");
    }

    @Test
    void resultsOfASearchAreSeveralStories() {
        List<RawItem> items = Decoding.items("""
                {"type": "results", "version": "0.6.0", "content_elements": [
                 {"_id": "A", "type": "story", "headlines": {"basic": "Pier opens"}},
                 {"_id": "B", "type": "story", "headlines": {"basic": "Pier closes"}}]}""");

        assertThat(items).extracting(item -> item.get(Field.URI)).containsExactly("A", "B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "published              | 'revision': {'published': true} | usable initial",
                "a draft                | 'revision': {'published': false} | withheld hold",
                "taken down             | 'additional_properties': {'is_published': false} | withheld hold",
                "an embargo             | 'embargo_date': '2026-11-24T06:00:00Z' | withheld hold",
                "an embargo that is over | 'embargo_date': '2026-11-22T06:00:00Z' | usable initial",
                "killed                 | 'status': 'killed' | canceled kill"
            })
    void draftsAndEmbargoesAreHeldBack(String name, String members, String outcome) {
        assertThat(Lifecycles.of("""
                {"_id": "ABC", "type": "story", "headlines": {"basic": "Pier opens"}, "display_date": "2026-11-23T10:00:00Z",
                 "content_elements": [{"type": "text", "content": "It opened."}], %s}""".formatted(members.replace('\'', '"')))).isEqualTo(outcome);
    }

    @Test
    void aCorrectionForReadersMakesTheStoryOne() {
        assertThat(Lifecycles.of("""
                {"_id": "ABC", "type": "story", "headlines": {"basic": "Pier opens"}, "content_elements": [
                 {"type": "text", "content": "It opened."},
                 {"type": "correction", "correction_type": "correction", "text": "The day was wrong."}]}""")).isEqualTo("usable correction");
    }
}
