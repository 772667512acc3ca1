package io.dateline.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.decode.item.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesOfItemsTest {
    @Test
    void aFeedsDatesAreAllKept() {
        RawItem item = Decoding.item("""
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title>Pier opens</title>
                <pubDate>soon</pubDate><dc:date>2026-11-23T10:00:00Z</dc:date></item></channel></rss>""");

        assertThat(item.all(Field.VERSION_CREATED)).containsExactly("soon", "2026-11-23T10:00:00Z");
    }

    @Test
    void aPagesDatesAreAllKeptEvenOfOneName() {
        RawItem item = Decoding.item("""
                <html><head><title>Pier opens</title><meta name="date" content="Monday">
                <meta name="date" content="2026-11-23T10:00:00Z"></head><body><article><p>The pier opened.</p></article>
                </body></html>""", "text/html");

        assertThat(item.all(Field.VERSION_CREATED)).containsExactly("Monday", "2026-11-23T10:00:00Z");
    }

    @Test
    void anObjectsDatesAreAllKept() {
        RawItem item = Decoding.item("""
                {"title": "Pier opens", "body": "The pier opened.", "updated": "just now", "date": "2026-11-23"}""");

        assertThat(item.all(Field.VERSION_CREATED)).containsExactly("just now", "2026-11-23");
    }

    @Test
    void noMoreDatesAreKeptThanAllowed() {
        Draft draft = new Draft(io.dateline.article.Format.JSON);
        for (int i = 0; i <= Draft.MAX_FURTHER + 1; i++) {
            draft.set(Field.FIRST_CREATED, "date " + i);
        }

        assertThat(draft.done().all(Field.FIRST_CREATED)).hasSize(Draft.MAX_FURTHER + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
                    "embargo": "2026-11-24T06:00:00", "schedule_settings": {"time_zone": "Asia/Tokyo"} | Asia/Tokyo
                    "embargo": "2026-11-24T06:00:00", "time_zone": "Asia/Tokyo"                        | Asia/Tokyo
                    "embargoed": "2026-11-24T06:00:00", "embargo_time_zone": "Asia/Tokyo", "tz": "CET" | Asia/Tokyo
                    "embargo": {"until": "2026-11-24T06:00:00", "tz": "JST"}                           | JST
                    "embargoedUntil": "2026-11-24T06:00:00"                                            | -
                    """)
    void theZoneBesideAnEmbargoIsRead(String members, String zone) {
        RawItem item = ninjs(members);

        assertThat(item.get(Field.EMBARGOED)).isEqualTo("2026-11-24T06:00:00");
        assertThat(item.get(Field.EMBARGO_ZONE)).isEqualTo(zone);
    }

    @Test
    void theTimeInUtcBesideALocalOneIsKept() {
        RawItem item = ninjs("""
                "embargo": "2026-11-24T06:00:00", "schedule_settings": {"utc_embargo": "2026-11-24T11:00:00Z"}""");

        assertThat(item.all(Field.EMBARGOED)).containsExactly("2026-11-24T06:00:00", "2026-11-24T11:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"embargo\": null",
                "\"embargo\": false",
                "\"embargo\": \"\"",
                "\"embargoed\": \"none\"",
                "\"embargo\": {}",
                "\"embargoed_reason\": \"names\""
            })
    void noEmbargoIsNone(String member) {
        assertThat(ninjs(member).all(Field.EMBARGOED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"embargo\": true",
                "\"embargo\": {\"lifts\": \"2026-11-24\"}",
                "\"embargo\": [{\"lifts\": 1}]",
                "\"embargo_release\": \"soon\"",
                "\"is_embargoed\": true"
            })
    void anEmbargoInAnUnknownFormIsNotPassedOver(String member) {
        assertThat(ninjs(member).all(Field.EMBARGOED)).isNotEmpty();
    }

    @Test
    void aMereYesGivesWayToAnEnd() {
        assertThat(ninjs("\"embargoed\": true, \"embargo_date\": \"2026-11-24\"")
                        .all(Field.EMBARGOED))
                .containsExactly("2026-11-24");
    }

    private static RawItem ninjs(String members) {
        return Decoding.item(
                "{\"uri\": \"urn:x:1\", \"type\": \"text\", \"headline\": \"Pier opens\", " + members + "}");
    }
}
