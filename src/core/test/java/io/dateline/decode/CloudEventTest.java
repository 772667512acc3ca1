package io.dateline.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.RawItem.Field;
import io.dateline.failure.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
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
    void envelopesInEachOtherAreOpenedToALimit() {
        String deepest = "{\"title\": \"T\"}";
        for (int i = 0; i < Reading.MAX_ENVELOPES; i++) {
            deepest = "{\"specversion\": \"1.0\", \"source\": \"/a\", \"data\": " + deepest + "}";
        }
        String deeper = "{\"schema\": null, \"payload\": " + deepest + "}";

        assertThat(Decoding.item(deepest).get(Field.HEADLINE)).isEqualTo("T");
        assertThat(Decoding.reason(deeper)).isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void aCompressedStoryInAnEventThatConnectHasWrappedIsRead() throws IOException {
        byte[] story =
                compressed("{\"altId\": \"nEll1\", \"takeSequence\": 1, \"headline\": \"Ferries stay in port\"}");
        String message = "{\"GUID\": \"g1\", \"FRAG_NUM\": 1, \"TOT_SIZE\": %d, \"FRAGMENT\": \"%s\"}"
                .formatted(story.length, Base64.getEncoder().encodeToString(story));
        String event = "{\"specversion\": \"1.0\", \"source\": \"/a\", \"data\": " + message + "}";

        var item = Decoding.item("{\"schema\": null, \"payload\": " + event + "}");

        assertThat(item.format()).isEqualTo(Format.MRN);
        assertThat(item.get(Field.HEADLINE)).isEqualTo("Ferries stay in port");
    }

    private static byte[] compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
