package io.dateline.decode.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Assertion;
import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.Decoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitalwiresJsonTest {
    @Test
    void anArticleHasItsCategoriesByTheirType() {
        RawItem item = Decoding.item("""
                {"format": "digitalwires@0.9.1", "type": "composite", "entry_id": "e1", "urn": "urn:newsml:corvo.example:1",
                 "version": 2, "version_created": "2026-11-23T14:10:47+01:00", "language": "de", "kicker": "Hafen",
                 "headline": "Steg eröffnet", "dateline": "Selby (corvo) - ", "article_html": "<p>Er ist offen.</p>",
                 "infobox_html": "<p>Zahlen.</p>", "categories": [
                  {"type": "dnltype:wire", "name": "bdt", "qcode": "dpasrv:bdt"},
                  {"type": "dnltype:dpasubject", "name": "Hafen", "qcode": "medtop:20000026"},
                  {"type": "dnltype:person", "name": "Carl Morn", "qcode": null},
                  {"type": "dnltype:geosubject", "name": "Selby", "qcode": "dpacountry:1"},
                  {"type": "dnltype:keyword", "name": "Steg", "qcode": null},
                  {"type": "dnltype:provider", "name": "corvo", "qcode": "dnlprov:corvo"},
                  {"type": "dnltype:contributor", "name": "velt.ana", "qcode": "x:velt"}]}""");

        assertThat(item.format()).isEqualTo(Format.DIGITALWIRES);
        assertThat(item.get(Field.URI)).isEqualTo("urn:newsml:corvo.example:1");
        assertThat(item.get(Field.TYPE)).isNull();
        assertThat(item.get(Field.CATEGORY)).isEqualTo("bdt");
        assertThat(item.get(Field.PROVIDER)).isEqualTo("corvo");
        assertThat(item.get(Field.DATELINE)).isEqualTo("Selby (corvo) - ");
        assertThat(item.body()).isEqualTo(new RawItem.Body("<p>Er ist offen.</p><p>Zahlen.</p>", Markup.HTML));
        assertThat(item.lists().keywords()).containsExactly("Steg");
        assertThat(item.assertions())
                .containsExactly(
                        new Assertion(Kind.SUBJECT, "Hafen", "medtop:20000026"),
                        new Assertion(Kind.PERSON, "Carl Morn", null),
                        new Assertion(Kind.PLACE, "Selby", "dpacountry:1"));
    }

    @Test
    void aPictureAloneIsAPictureWithItsSizes() {
        RawItem item = Decoding.item("""
                {"format": "digitalwires@0.9.1", "urn": "urn:newsml:corvo.example:2", "headline": "Steg", "article_html": null,
                 "associations": [{"type": "image", "urn": "urn:pic:2", "caption": "Der Steg.", "renditions": [
                   {"size": 2048, "width": 2048, "height": 1365, "mimetype": "image/jpeg", "url": "https://corvo.example/2"}]}]}""");

        assertThat(item.get(Field.TYPE)).isEqualTo("picture");
        assertThat(item.captions()).containsExactly("Der Steg.");
        assertThat(item.lists().media().get(0).renditions()).extracting("width").containsExactly(2048);
    }

    @Test
    void notesToEditorsAreKeptAndContactsAreNot() {
        RawItem item = Decoding.item("""
                {"format": "digitalwires@0.9.1", "urn": "urn:x:1", "headline": "Steg", "ednotes": [
                 {"role": "dpaednoterole:editorialnote", "ednote": "Bilder folgen."},
                 {"role": "dpaednoterole:dpacontacts", "ednote": "+49 30 0000000"},
                 {"role": null, "ednote": "Archivbild"}], "notepad": {"public_html": "<p>Anderes.</p>"}}""");

        assertThat(item.get(Field.ED_NOTE)).isEqualTo("Bilder folgen.\nArchivbild");
    }

    @Test
    void theNotepadIsReadWhereThereAreNoNotes() {
        RawItem item = Decoding.item("""
                {"format": "digitalwires@0.9.1", "urn": "urn:x:1", "headline": "Steg", "ednotes": [],
                 "notepad": {"header_html": "<h3>Notizblock</h3>", "public_html": "<ul><li>Bilder folgen.</li></ul>"}}""");

        assertThat(item.get(Field.ED_NOTE)).isEqualTo("Bilder folgen.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "usable                         | 'pubstatus': 'usable' | usable initial",
                "no status                      | 'pubstatus': null | usable initial",
                "killed                         | 'pubstatus': 'canceled' | canceled kill",
                "withheld                       | 'pubstatus': 'withheld' | withheld hold",
                "killed as a category           | 'categories': [{'type': 'dnltype:pubstatus', 'qcode': 'stat:canceled'}] | canceled kill",
                "an update                      | 'version': 2, 'signal': 'sig:update' | usable update",
                "a correction                   | 'version': 2, 'signal': 'sig:correction' | usable correction",
                "a correction as a category     | 'categories': [{'type': 'dnltype:signal', 'qcode': 'sig:correction'}] | usable correction",
                "a correction as a note         | 'ednotes': [{'role': 'dpaednoterole:correction', 'ednote': 'Zahl berichtigt.'}] | usable correction",
                "an update with such a note     | 'version': 2, 'signal': 'sig:update', 'ednotes': [{'role': 'dpaednoterole:correction', 'ednote': 'Ziel ergänzt.'}] | usable update",
                "an embargo that runs           | 'embargoed': '2026-11-23T19:00:00+01:00' | withheld hold",
                "an embargo that is over        | 'embargoed': '2026-11-23T09:00:00+01:00' | usable initial",
                "an embargo in words beside it  | 'embargoed': '2026-11-23T09:00:00+01:00', 'ednotes': [{'role': 'dpaednoterole:embargo', 'ednote': 'Sperrfrist bis heute Abend.'}] | usable initial",
                "an embargo in words alone      | 'ednotes': [{'role': 'dpaednoterole:embargo', 'ednote': 'Sperrfrist: heute Abend nach der Rede'}] | withheld hold",
                "a hold as a note               | 'ednotes': [{'role': null, 'ednote': 'HOLD HOLD HOLD - Bitte nicht verwenden'}] | withheld hold",
                "a signal that nobody knows     | 'signal': 'sig:maybe' | withheld hold"
            })
    void statusSignalsAndNotesAreHeeded(String name, String members, String outcome) {
        assertThat(Lifecycles.of("""
                {"format": "digitalwires@0.9.1", "urn": "urn:newsml:corvo.example:3", "headline": "Steg eröffnet",
                 "language": "de", "version_created": "2026-11-23T14:10:47+01:00", "article_html": "<p>Er ist offen.</p>", %s}""".formatted(members.replace('\'', '"')))).isEqualTo(outcome);
    }
}
