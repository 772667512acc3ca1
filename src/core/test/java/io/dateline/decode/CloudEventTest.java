package io.dateline.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.RawItem.Field;
import io.dateline.failure.Reason;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CloudEventTest {
    @Test
    void dataInJsonIsTheItem() {
        var item = Decoding.item("""
                {"specversion": "1.0", "id": "e1", "source": "/corvo", "type": "item",
                 "data": {"uri": "urn:corvo:1", "headline": "Pier opens", "pubstatus": "usable"}}""", "application/cloudevents+json");

        assertThat(item.format()).isEqualTo(Format.NINJS);
        assertThat(item.get(Field.URI)).isEqualTo("urn:corvo:1");
    }

    @Test
    void dataInAStringIsReadAsItsTypeSays() {
        var item = Decoding.item("""
                {"specversion": "1.0", "id": "e1", "source": "/corvo", "type": "item", "datacontenttype": "application/rss+xml",
                 "data": "<item><title>Pier opens</title></item>"}""");

        assertThat(item.format()).isEqualTo(Format.RSS);
    }

    @Test
    void dataInBase64IsDecoded() {
        String data = Base64.getEncoder().encodeToString("{\"title\": \"Ærø\"}".getBytes(UTF_8));
        var item =
                Decoding.item("{\"specversion\": \"1.0\", \"id\": \"e1\", \"source\": \"/corvo\", \"type\": \"item\","
                        + " \"data_base64\": \"" + data + "\"}");

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Ærø");
    }

    @Test
    void anEventInAnEventIsNotUnwrapped() {
        assertThat(Decoding.reason("""
                        {"specversion": "1.0", "source": "/a", "data": {"specversion": "1.0", "source": "/b", "data": {"title": "T"}}}""")).isEqualTo(Reason.UNKNOWN_FORMAT);
    }
}
