package io.dateline.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.failure.Reason;
import org.junit.jupiter.api.Test;

class PlainJsonTest {
    @Test
    void theSixUsualFieldsAreRead() {
        RawItem item = Decoding.item("""
                {"id": "a1", "title": "Pier opens", "body": "It opened.", "published": "2026-11-23T10:00:00Z",
                 "language": "en", "source": "Corvo"}""");

        assertThat(item.format()).isEqualTo(Format.JSON);
        assertThat(item.fields())
                .containsEntry(Field.URI, "a1")
                .containsEntry(Field.HEADLINE, "Pier opens")
                .containsEntry(Field.VERSION_CREATED, "2026-11-23T10:00:00Z")
                .containsEntry(Field.LANGUAGE, "en")
                .containsEntry(Field.PROVIDER, "Corvo");
        assertThat(item.body()).isEqualTo(new RawItem.Body("It opened.", Markup.PLAIN));
    }

    @Test
    void aliasesOfNewsInterfacesAreRead() {
        RawItem item = Decoding.item("""
                {"source": {"id": null, "name": "Corvo"}, "author": "Ana Velt", "title": "Pier opens",
                 "url": "https://corvo.example/1", "publishedAt": "2026-11-23T10:00:00Z", "content": "<p>It opened.</p>",
                 "tags": ["ports", {"name": "trade"}]}""");

        assertThat(item.get(Field.PROVIDER)).isEqualTo("Corvo");
        assertThat(item.get(Field.BYLINE)).isEqualTo("Ana Velt");
        assertThat(item.get(Field.URI)).isEqualTo("https://corvo.example/1");
        assertThat(item.body()).isEqualTo(new RawItem.Body("<p>It opened.</p>", Markup.HTML));
        assertThat(item.assertions()).extracting("name").containsExactly("ports", "trade");
    }

    @Test
    void aBodyMayBeAnArrayOfParagraphs() {
        RawItem item = Decoding.item("{\"title\": \"T\", \"body\": [\"One.\", \"Two.\"]}");

        assertThat(item.body()).isEqualTo(new RawItem.Body("One.\nTwo.\n", Markup.PLAIN));
    }

    @Test
    void aComparisonSignIsNotMarkup() {
        RawItem item = Decoding.item("{\"title\": \"T\", \"body\": \"If a < b and b > c then a < c.\"}");

        assertThat(item.body()).extracting("markup").isEqualTo(Markup.PLAIN);
    }

    @Test
    void anObjectWithoutWordsIsUnknown() {
        assertThat(Decoding.reason("{\"temperature\": 12}")).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void anArrayOfOneIsThatItem() {
        assertThat(Decoding.item("[{\"title\": \"T\"}]").get(Field.HEADLINE)).isEqualTo("T");
    }

    @Test
    void anArrayOfTwoHasTwoItems() {
        assertThat(Decoding.items("[{\"title\": \"T\"}, {\"title\": \"U\"}]"))
                .extracting(item -> item.get(Field.HEADLINE))
                .containsExactly("T", "U");
    }

    @Test
    void aStateThatLooksLikeACodeIsASignalAndAPlaceIsNone() {
        assertThat(Decoding.item("{\"title\": \"Pier opens\", \"state\": \"killed\"}")
                        .signals())
                .containsExactly("killed");
        assertThat(Decoding.item("{\"title\": \"Pier opens\", \"state\": \"Selmland\"}")
                        .signals())
                .isEmpty();
    }

    @Test
    void theStatusOfAContentSystemIsAStatus() {
        RawItem item = Decoding.item("{\"title\": \"Pier opens\", \"post_status\": \"draft\", \"status\": \"ok\"}");

        assertThat(item.get(Field.PUB_STATUS)).isEqualTo("draft\nok");
    }
}
