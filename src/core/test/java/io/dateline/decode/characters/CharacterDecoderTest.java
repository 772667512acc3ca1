package io.dateline.decode.characters;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Warning;
import io.dateline.article.Warning.Kind;
import io.dateline.decode.item.Repairs;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterDecoderTest {
    private List<Warning> warnings = List.of();

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
    void anUnknownCharsetIsRefusedUnlessTheBytesAreUtf8() {
        assertThat(reason(new byte[] {'a', (byte) 0xE9, 'b'}, "klingon-1")).isEqualTo(Reason.UNKNOWN_CHARSET);
        assertThat(text(bytes("Ærø", UTF_8), "klingon-1")).isEqualTo("Ærø");
        assertThat(warnings).extracting("kind").containsExactly(Kind.WRONG_CHARSET);
    }

    @Test
    void aStrayByteIsReplacedAndSaid() {
        byte[] bytes = bytes("Café owners in Port Selby said that two ferries would stay in dock.", UTF_8);
        bytes[40] = (byte) 0xFF;

        assertThat(text(bytes, null)).startsWith("Café owners").contains("\uFFFD");
        assertThat(warnings).extracting("kind").containsExactly(Kind.BAD_BYTES);
    }

    @Test
    void aCharacterCutOffAtTheEndIsReplaced() {
        byte[] whole = bytes("Two ferries would stay in dock until the storm had passed, it said…", UTF_8);

        assertThat(text(java.util.Arrays.copyOf(whole, whole.length - 1), null)).endsWith("said\uFFFD");
    }

    @Test
    void moreBadBytesThanAllowedAreRefused() {
        String good = "é".repeat(100);
        byte[] few = (good + "\u0000".repeat(5)).replace('\u0000', 'x').getBytes(UTF_8);
        few[few.length - 1] = (byte) 0xFF;
        byte[] many = bytes("é".repeat(10) + "xxxxxxxx", UTF_8);
        for (int i = 1; i <= 4; i++) {
            many[many.length - 2 * i] = (byte) 0xFF;
        }

        assertThat(text(few, null)).contains("\uFFFD");
        assertThat(reason(many, "utf-8")).isEqualTo(Reason.NOT_UTF8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    windows-1251 | Паромы останутся в порту, пока не пройдет шторм, сообщили власти.
                    shift_jis    | 嵐が近づいているため、フェリーは港にとどまると当局が発表した。
                    gb18030      | 由于风暴临近，两艘渡轮将停在港内，直到风暴过去。
                    euc-kr       | 폭풍이 다가오면서 여객선 두 척이 항구에 머물 예정이다.
                    windows-1250 | Dwa promy zostaną w porcie, dopóki nie minie sztorm, podały władze.
                    big5         | 由於風暴臨近，兩艘渡輪將停在港內。
                    iso-8859-15  | Les ferries restent à quai, c’est 5 € de moins.
                    koi8-r       | Мост снова открыт для машин.
                    """)
    void aDeclaredCharsetIsUsed(String charset, String words) {
        String sent = words.replace('’', ' ');
        String feed = "<?xml version='1.0' encoding='" + charset + "'?><item><title>" + sent + "</title></item>";
        byte[] bytes = bytes(feed, Charset.forName(charset));

        assertThat(text(bytes, null)).isEqualTo(feed);
        assertThat(text(bytes(sent, Charset.forName(charset)), charset)).isEqualTo(sent);
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    windows-1252 | Les ferries restent à quai jusqu'à mardi, a annoncé l'autorité portuaire.
                    windows-1252 | Die Fähren bleiben im Hafen. „Sicherheit geht vor“, sagte die Hafenmeisterin.
                    windows-1252 | The café on the quay – open “again” – costs £5.
                    windows-1251 | Паромы останутся в порту, пока не пройдет шторм, сообщили в понедельник власти.
                    windows-1250 | Dva přívozy zůstanou v přístavu, dokud bouře nepřejde, uvedla v pondělí správa přístavu.
                    windows-1250 | Dwa promy zostaną w porcie, dopóki nie minie sztorm, podały w poniedziałek władze.
                    windows-1254 | Fırtına geçene kadar iki feribot limanda kalacak, liman idaresi pazartesi açıkladı.
                    windows-1252 | Mañana abre el puente, informó la autoridad portuaria.
                    windows-1252 | The café opens. The mayor said that the café would be open.
                    windows-1252 | Två färjor blir kvar i hamnen tills stormen har dragit förbi.
                    koi8-r       | Мост снова открыт. Он был закрыт два дня из-за аварии, сообщили власти города.
                    gb18030      | 由于风暴临近，两艘渡轮将停在港内，直到风暴过去。港务局星期一表示，安全第一。
                    windows-31j  | 嵐が近づいているため、フェリーは港にとどまると港湾当局が月曜日に発表した。
                    """)
    void bytesThatSayNothingAreReadAsBrowsersDo(String charset, String words) {
        assertThat(text(bytes(words, Charset.forName(charset)), null)).isEqualTo(words);
        assertThat(warnings).extracting("kind").containsExactly(Kind.WRONG_CHARSET);
    }

    @Test
    void declaredUtf8ThatIsAllWindows1252IsReadAsThat() {
        String feed = "<?xml version='1.0' encoding='utf-8'?><item><title>The café “opens”</title></item>";

        assertThat(text(bytes(feed, Charset.forName("windows-1252")), null)).isEqualTo(feed);
        assertThat(warnings).extracting("kind").containsExactly(Kind.WRONG_CHARSET);
    }

    @Test
    void bytesOfNoLanguageAreRefused() {
        byte[] noise = new byte[500];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (0x80 + i * 37 % 128);
        }

        assertThat(reason(noise, null)).isEqualTo(Reason.NOT_UTF8);
    }

    @Test
    void aDeclarationFarDownIsFound() {
        String page = "<html><head><script>" + "x".repeat(5000)
                + "</script><script charset=koi8-r></script><meta charset=windows-1251></head><body>Мост открыт</body></html>";

        assertThat(text(bytes(page, Charset.forName("windows-1251")), null)).isEqualTo(page);
    }

    @Test
    void utf16DeclaredOverUtf8IsNotFollowed() {
        String feed = "<?xml version='1.0' encoding='utf-16'?><item/>";

        assertThat(text(bytes(feed, UTF_8), null)).isEqualTo(feed);
        assertThat(warnings).extracting("kind").containsExactly(Kind.WRONG_CHARSET);
    }

    @Test
    void aMarkThatContradictsTheHeaderIsSaid() {
        assertThat(text(bytes("\uFEFFÆrø", UTF_8), "windows-1251")).isEqualTo("Ærø");
        assertThat(warnings).extracting("kind").containsExactly(Kind.WRONG_CHARSET);
    }

    @Test
    void wideTextIsReadWhereItIsDeclared() {
        assertThat(text(bytes("The ferries stay", UTF_16LE), "utf-16")).isEqualTo("The ferries stay");
        assertThat(text(bytes("<item/>", UTF_16BE), null)).isEqualTo("<item/>");
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private String text(byte[] bytes, @Nullable String charset) {
        Repairs repairs = new Repairs();
        Checked<String> decoded = CharacterDecoder.decode(bytes, charset, repairs);
        warnings = repairs.made();
        return ((Checked.Passed<String>) decoded).value();
    }

    private static Reason reason(byte[] bytes, @Nullable String charset) {
        return ((Checked.Refused<String>) CharacterDecoder.decode(bytes, charset, new Repairs()))
                .rejection()
                .reason();
    }
}
