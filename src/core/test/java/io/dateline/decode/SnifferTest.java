package io.dateline.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Observer;
import io.dateline.decode.Sniffer.Family;
import io.dateline.decode.item.MediaType;
import io.dateline.failure.Reason;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnifferTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"title": 1}                          | JSON
                    []                                    | JSON
                    {not json at all                      | TEXT
                    [UPDATE] The pier opens               | TEXT
                    <?xml version="1.0"?><rss/>           | XML
                    <item><title/></item>                 | XML
                    <!DOCTYPE html><p>Words               | HTML
                    <!-- note --><html lang="en">         | HTML
                    <P>Words                              | HTML
                    <?xml version="1.0"?><html/>          | HTML
                    < 5 per cent voted                    | TEXT
                    The pier opens                        | TEXT
                    """)
    void contentDecidesWhenNobodySaysSo(String content, Family expected) {
        assertThat(Sniffer.family(MediaType.parse(null), content, Observer.NOBODY))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/json; charset=utf-8     | JSON
                    application/ninjs+json              | JSON
                    application/feed+json               | JSON
                    application/rss+xml                 | XML
                    text/xml                            | XML
                    text/html;charset=ISO-8859-1        | HTML
                    application/xhtml+xml               | HTML
                    text/plain                          | TEXT
                    application/octet-stream            | TEXT
                    nonsense                            | TEXT
                    """)
    void theContentTypeIsBelieved(String header, Family expected) {
        assertThat(Sniffer.family(MediaType.parse(header), "The pier opens", Observer.NOBODY))
                .isEqualTo(expected);
    }

    @Test
    void aWrongContentTypeIsMalformedAndNoGuess() {
        byte[] xml = "<item><title>T</title></item>".getBytes(StandardCharsets.UTF_8);

        assertThat(Decoding.reason(xml, "application/json")).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void nothingIsEmpty() {
        assertThat(Decoding.reason(new byte[0], null)).isEqualTo(Reason.EMPTY);
    }

    @Test
    void whiteSpaceIsEmpty() {
        assertThat(Decoding.reason(" \n\t ")).isEqualTo(Reason.EMPTY);
    }

    @Test
    void binaryContentIsUnknown() {
        assertThat(Decoding.reason("\u0005\u0006abc\u0010\u0011")).isEqualTo(Reason.NOT_PROSE);
    }

    @Test
    void aForeignXmlDocumentIsUnknown() {
        assertThat(Decoding.reason("<invoice><total>3</total></invoice>")).isEqualTo(Reason.UNKNOWN_FORMAT);
    }
}
