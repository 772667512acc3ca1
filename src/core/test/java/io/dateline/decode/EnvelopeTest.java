package io.dateline.decode;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.Warning.Kind;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What producers put around an item: taken off where it can be, named where it cannot. */
class EnvelopeTest {
    private static final byte[] ITEM = "{\"id\":\"k3\",\"title\":\"Ferries stay in port\"}".getBytes(UTF_8);

    @Test
    void gzipIsInflated() throws IOException {
        RawItem item = Decoding.item(gzip(ITEM), "application/json");

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Ferries stay in port");
        assertThat(item.warnings()).extracting("kind").containsExactly(Kind.ENVELOPE);
    }

    @Test
    void gzipDeclaredAsGzipIsReadByItsContent() throws IOException {
        assertThat(Decoding.item(gzip(ITEM), "application/gzip").get(Field.URI)).isEqualTo("k3");
    }

    @Test
    void gzipThatGrowsPastTheLimitIsTooLarge() throws IOException {
        int most = 1000;
        byte[] bomb = gzip(new byte[1_000_000]);
        byte[] fits = gzip(Arrays.copyOf(("{\"title\":\"T\"}" + " ".repeat(most)).getBytes(UTF_8), most));

        assertThat(reason(new Decoder(most).decode(bomb, null).all().get(0))).isEqualTo(Reason.TOO_LARGE);
        assertThat(new Decoder(most).decode(fits, null).all().get(0)).isInstanceOf(Checked.Passed.class);
    }

    @Test
    void zstdIsInflated() throws IOException {
        RawItem item = Decoding.item(zstd(ITEM), "application/zstd");

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Ferries stay in port");
        assertThat(item.warnings()).extracting("kind").containsExactly(Kind.ENVELOPE);
    }

    @Test
    void zstdThatGrowsPastTheLimitIsTooLarge() throws IOException {
        byte[] bomb = zstd(new byte[50_000_000]);

        assertThat(Decoding.reason(bomb, null)).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({"half of it, 2", "all but its last bytes, 1", "its first bytes alone, 9"})
    void zstdThatIsCutOffIsMalformed(String name, int part) throws IOException {
        byte[] whole = zstd(ITEM);
        byte[] cut = Arrays.copyOf(whole, part == 1 ? whole.length - 3 : Math.max(5, whole.length / part));

        assertThat(Decoding.reason(cut, null)).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void zstdWithAWindowPastTheLimitIsMalformed() {
        byte[] header = HexFormat.of().parseHex("28B52FFD00FF0000000000000000");

        assertThat(Decoding.reason(header, null)).isEqualTo(Reason.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"application/x-ndjson", "application/jsonl", "application/x-jsonlines"})
    void jsonLinesAreReadUnderEachOfTheirNames(String contentType) {
        byte[] lines = "{\"id\":\"1\",\"title\":\"A\"}\n{\"id\":\"2\",\"title\":\"B\"}\n".getBytes(UTF_8);

        assertThat(new Decoder().decode(lines, contentType).all())
                .hasSize(2)
                .allMatch(item -> item instanceof Checked.Passed);
    }

    private static byte[] zstd(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var zstd = new io.airlift.compress.zstd.ZstdOutputStream(out)) {
            zstd.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void gzipThatIsCutOffIsMalformed() throws IOException {
        byte[] whole = gzip(ITEM);

        assertThat(Decoding.reason(Arrays.copyOf(whole, whole.length / 2), null))
                .isEqualTo(Reason.MALFORMED);
    }

    @Test
    void envelopesPastTheLimitAreRefused() throws IOException {
        assertThat(Decoding.item(gzip(prefixed("0000000007")), null).get(Field.URI))
                .isEqualTo("k3");
        assertThat(Decoding.reason(gzip(gzip(gzip(ITEM))), null)).isEqualTo(Reason.UNREAD_FORMAT);
    }

    @ParameterizedTest
    @CsvSource({
        "Confluent, 0000000007",
        "a large id, 007F00C2A4",
        "Apicurio, 000000000000000007",
        "Confluent by GUID, 01000102030405060708090A0B0C0D0E0F",
        "Glue, 0300000102030405060708090A0B0C0D0E0F"
    })
    void aRegistrysPrefixBeforeJsonIsTakenOff(String name, String hex) {
        RawItem item = Decoding.item(prefixed(hex), null);

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Ferries stay in port");
        assertThat(item.warnings()).extracting("kind").containsExactly(Kind.ENVELOPE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0000000007 02046B33 1446657272696573 | schema registry
                    4F626A01 04166176726F2E736368656D61  | Avro
                    504B0304 14000000                    | zip
                    89504E47 0D0A1A0A                    | PNG
                    FFD8FFE0 00104A46                    | JPEG
                    255044462D 312E370A                  | PDF
                    D0CF11E0A1B11AE1                     | Office
                    ACED0005 7372                        | Java
                    80049512 00000000                    | pickle
                    """)
    void anUnreadBinaryIsTurnedAwayByItsName(String hex, String name) {
        var rejection = Decoding.rejection(HexFormat.of().parseHex(hex.replace(" ", "")), null);

        assertThat(rejection.reason()).isEqualTo(Reason.UNREAD_FORMAT);
        assertThat(rejection.detail()).contains(name);
    }

    @Test
    void wideTextWithoutAMarkIsNamed() {
        var rejection = Decoding.rejection(new String(ITEM, UTF_8).getBytes(UTF_16LE), null);

        assertThat(rejection.reason()).isEqualTo(Reason.NOT_UTF8);
        assertThat(rejection.detail()).contains("UTF-16");
    }

    @Test
    void ebcdicIsNamed() {
        byte[] ebcdic = "Two ferries will stay in port until the storm has passed.".getBytes(Charset.forName("IBM037"));

        assertThat(Decoding.rejection(ebcdic, null).detail()).contains("EBCDIC");
    }

    @Test
    void dataOfAnEventIsTakenOutOfItsEnvelopeToo() throws IOException {
        String data = Base64.getEncoder().encodeToString(gzip(ITEM));
        RawItem item =
                Decoding.item("{\"specversion\": \"1.0\", \"id\": \"e1\", \"source\": \"/ell\", \"type\": \"item\","
                        + " \"data_base64\": \"" + data + "\"}");

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Ferries stay in port");
    }

    private static byte[] prefixed(String hex) {
        byte[] prefix = HexFormat.of().parseHex(hex);
        byte[] all = Arrays.copyOf(prefix, prefix.length + ITEM.length);
        System.arraycopy(ITEM, 0, all, prefix.length, ITEM.length);
        return all;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static Reason reason(Checked<RawItem> decoded) {
        return ((Checked.Refused<RawItem>) decoded).rejection().reason();
    }
}
