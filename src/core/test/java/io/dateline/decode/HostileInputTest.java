package io.dateline.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RawItem;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import org.junit.jupiter.api.Test;

/** Input made to hurt: refused with a reason or read in bounds, never an overflow. */
class HostileInputTest {
    private static final int DEEP = 50_000;
    private static final int MIB = 1024 * 1024;

    private final Decoder decoder = new Decoder();

    @Test
    void nestedArraysAreTooDeep() {
        assertThat(reason("[".repeat(DEEP) + "]".repeat(DEEP))).isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void nestedObjectsAreTooDeep() {
        assertThat(reason("{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP))).isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void jsonOneLevelPastTheLimitIsTooDeep() {
        String deepest =
                "{\"title\":\"T\",\"x\":" + "[".repeat(Json.MAX_DEPTH - 1) + "]".repeat(Json.MAX_DEPTH - 1) + "}";
        String past = "{\"title\":\"T\",\"x\":" + "[".repeat(Json.MAX_DEPTH) + "]".repeat(Json.MAX_DEPTH) + "}";

        assertThat(decode(deepest)).isInstanceOf(Checked.Passed.class);
        assertThat(reason(past)).isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void nestedXmlElementsAreTooDeep() {
        assertThat(reason("<item>" + "<x>".repeat(DEEP) + "</x>".repeat(DEEP) + "</item>"))
                .isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void xmlOneLevelPastTheLimitIsTooDeep() {
        int inside = Xml.MAX_DEPTH - 1;
        String deepest = "<item><title>T</title>" + "<x>".repeat(inside) + "</x>".repeat(inside) + "</item>";
        String past = "<item><title>T</title>" + "<x>".repeat(inside + 1) + "</x>".repeat(inside + 1) + "</item>";

        assertThat(decode(deepest)).isInstanceOf(Checked.Passed.class);
        assertThat(reason(past)).isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void nestedHtmlElementsAreFlattened() {
        Checked<RawItem> page = decode("<html><body>" + "<div class=share>".repeat(DEEP) + "Some words here.");

        assertThat(page).isInstanceOf(Checked.Passed.class);
    }

    @Test
    void aMillionAttributesOfOneKindAreNoTrouble() {
        assertThat(decode("<html><body><p " + "a=1 ".repeat(200_000) + ">Words.</p>"))
                .isInstanceOf(Checked.Passed.class);
    }

    @Test
    void aRecordPastTheSizeLimitIsTooLarge() {
        Decoder small = new Decoder(100);

        assertThat(small.decode("x".repeat(100).getBytes(UTF_8), null)).isInstanceOf(Checked.Passed.class);
        assertThat(reason(small.decode("x".repeat(101).getBytes(UTF_8), null))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void tenMegabytesOfOneTokenAreRead() {
        Decoder large = new Decoder(16 * MIB);
        String token = "x".repeat(10 * MIB);

        assertThat(large.decode(token.getBytes(UTF_8), null)).isInstanceOf(Checked.Passed.class);
        assertThat(large.decode(("{\"title\":\"" + token + "\"}").getBytes(UTF_8), null))
                .isInstanceOf(Checked.Passed.class);
        assertThat(large.decode(("<item><title>" + token + "</title></item>").getBytes(UTF_8), null))
                .isInstanceOf(Checked.Passed.class);
        assertThat(large.decode(("<html><body><p>" + token).getBytes(UTF_8), null))
                .isInstanceOf(Checked.Passed.class);
    }

    @Test
    void aDocumentTypeIsForbidden() {
        String billionLaughs = """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
                <rss><channel><item><title>&b;</title></item></channel></rss>""";

        assertThat(reason(billionLaughs)).isEqualTo(Reason.FORBIDDEN_MARKUP);
    }

    @Test
    void anExternalEntityIsForbidden() {
        String external = """
                <!DOCTYPE item [<!ENTITY x SYSTEM "file:///etc/hostname">]><item><title>&x;</title></item>""";

        assertThat(reason(external)).isEqualTo(Reason.FORBIDDEN_MARKUP);
    }

    @Test
    void anEntityNobodyDeclaredIsForbidden() {
        assertThat(reason("<item><title>A&nbsp;B</title></item>")).isIn(Reason.FORBIDDEN_MARKUP, Reason.MALFORMED);
    }

    @Test
    void aRejectionNeverQuotesTheText() {
        Checked<RawItem> broken = decode("{\"title\": \"Secret\" \"body\"}");

        assertThat(((Checked.Refused<RawItem>) broken).rejection().detail()).doesNotContain("Secret");
    }

    private Checked<RawItem> decode(String input) {
        return decoder.decode(input.getBytes(UTF_8), null);
    }

    private Reason reason(String input) {
        return reason(decode(input));
    }

    private static Reason reason(Checked<RawItem> decoded) {
        assertThat(decoded).isInstanceOf(Checked.Refused.class);
        return ((Checked.Refused<RawItem>) decoded).rejection().reason();
    }
}
