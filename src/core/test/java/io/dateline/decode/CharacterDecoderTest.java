package io.dateline.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CharacterDecoderTest {
    @Test
    void aByteOrderMarkOutranksTheHeader() {
        assertThat(text(bytes("\uFEFFÆrø", UTF_8), "iso-8859-1")).isEqualTo("Ærø");
        assertThat(text(bytes("\uFEFFÆrø", UTF_16LE), null)).isEqualTo("Ærø");
        assertThat(text(bytes("\uFEFFÆrø", UTF_16BE), null)).isEqualTo("Ærø");
    }

    @Test
    void theHeadersCharsetIsUsed() {
        assertThat(text("Ærø".getBytes(ISO_8859_1), "iso-8859-1")).isEqualTo("Ærø");
    }

    @Test
    void latinOneMeansWindows1252() {
        assertThat(text(new byte[] {(byte) 0x93, 'a', (byte) 0x94}, "ISO-8859-1"))
                .isEqualTo("“a”");
    }

    @Test
    void theXmlDeclarationIsUsedWhenTheBytesAreNotUtf8() {
        String document = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><item>Ærø</item>";

        assertThat(text(document.getBytes(ISO_8859_1), null)).isEqualTo(document);
    }

    @Test
    void theMetaElementIsUsedWhenTheBytesAreNotUtf8() {
        String page = "<html><head><meta charset=iso-8859-1></head><body>Ærø</body></html>";

        assertThat(text(page.getBytes(ISO_8859_1), null)).isEqualTo(page);
    }

    @Test
    void aDeclarationLeftBehindByAReencodingIsIgnored() {
        String document = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><item>Ærø</item>";

        assertThat(text(document.getBytes(UTF_8), null)).isEqualTo(document);
    }

    @Test
    void overlongFormsAreNotUtf8() {
        assertThat(reason(new byte[] {(byte) 0xC0, (byte) 0xAF}, null)).isEqualTo(Reason.NOT_UTF8);
    }

    @Test
    void encodedSurrogatesAreNotUtf8() {
        assertThat(reason(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, null))
                .isEqualTo(Reason.NOT_UTF8);
    }

    @Test
    void aCutOffSequenceIsNotUtf8() {
        assertThat(reason(new byte[] {'a', (byte) 0xE2, (byte) 0x82}, null)).isEqualTo(Reason.NOT_UTF8);
    }

    @Test
    void anUnknownCharsetIsRefused() {
        assertThat(reason(new byte[] {'a'}, "klingon-1")).isEqualTo(Reason.UNKNOWN_CHARSET);
    }

    private static byte[] bytes(String text, java.nio.charset.Charset charset) {
        return text.getBytes(charset);
    }

    private static String text(byte[] bytes, @Nullable String charset) {
        return ((Checked.Passed<String>) CharacterDecoder.decode(bytes, charset)).value();
    }

    private static Reason reason(byte[] bytes, @Nullable String charset) {
        return ((Checked.Refused<String>) CharacterDecoder.decode(bytes, charset))
                .rejection()
                .reason();
    }
}
