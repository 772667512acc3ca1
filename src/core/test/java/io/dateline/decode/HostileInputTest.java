package io.dateline.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RawItem;
import io.dateline.decode.json.Json;
import io.dateline.decode.xml.Xml;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

        String item = "{\"title\":\"T\"}" + " ".repeat(87);
        assertThat(small.decode(item.getBytes(UTF_8), null).all().get(0)).isInstanceOf(Checked.Passed.class);
        assertThat(reason(small.decode((item + " ").getBytes(UTF_8), null).all().get(0)))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void tenMegabytesOfOneTokenAreRead() {
        Decoder large = new Decoder(16 * MIB);
        String token = "x".repeat(10 * MIB);

        assertThat(reason(
                        large.decode(token.getBytes(UTF_8), "text/plain").all().get(0)))
                .isEqualTo(Reason.NOT_PROSE);
        assertThat(large.decode(("{\"title\":\"" + token + "\"}").getBytes(UTF_8), null)
                        .all()
                        .get(0))
                .isInstanceOf(Checked.Passed.class);
        assertThat(large.decode(("<item><title>" + token + "</title></item>").getBytes(UTF_8), null)
                        .all()
                        .get(0))
                .isInstanceOf(Checked.Passed.class);
        assertThat(large.decode(("<html><body><p>" + token).getBytes(UTF_8), null)
                        .all()
                        .get(0))
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
    void tenMegabytesOfProseAreRead() {
        String prose = "The ferries stay in port. ".repeat(400_000);

        assertThat(new Decoder(16 * MIB)
                        .decode(prose.getBytes(UTF_8), null)
                        .all()
                        .get(0))
                .isInstanceOf(Checked.Passed.class);
    }

    @Test
    void attributesPastTheLimitAreMalformed() {
        assertThat(decode("<item " + attributes(Xml.MAX_ATTRIBUTES) + "><title>T</title></item>"))
                .isInstanceOf(Checked.Passed.class);
        assertThat(reason("<item " + attributes(Xml.MAX_ATTRIBUTES + 1) + "><title>T</title></item>"))
                .isEqualTo(Reason.MALFORMED);
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("='1'");
        }
        return attributes.toString();
    }

    @Test
    void namespacesPastTheLimitAreMalformed() {
        String one = "<p xmlns='u'/>";

        assertThat(decode("<item><title>T</title>" + one.repeat(Xml.MAX_NAMESPACES) + "</item>"))
                .isInstanceOf(Checked.Passed.class);
        assertThat(reason("<item><title>T</title>" + one.repeat(Xml.MAX_NAMESPACES + 1) + "</item>"))
                .isEqualTo(Reason.MALFORMED);
    }

    @Test
    void namespacesOfOnePlacePastTheLimitAreMalformed() {
        assertThat(decode("<item" + namespaces(Xml.MAX_IN_SCOPE) + "><title>T</title></item>"))
                .isInstanceOf(Checked.Passed.class);
        assertThat(reason("<item" + namespaces(Xml.MAX_IN_SCOPE + 1) + "><title>T</title></item>"))
                .isEqualTo(Reason.MALFORMED);
    }

    @Test
    void namespacesOfOuterElementsHoldInsideAndNoLonger() {
        int half = Xml.MAX_IN_SCOPE / 2;
        String inner = "<p" + namespaces(half + 1) + "/>";

        assertThat(decode("<item><title>T</title>" + inner + inner + "</item>")).isInstanceOf(Checked.Passed.class);
        assertThat(reason("<item" + namespaces(half) + "><title>T</title>" + inner + "</item>"))
                .isEqualTo(Reason.MALFORMED);
    }

    private static String namespaces(int count) {
        StringBuilder declarations = new StringBuilder();
        for (int i = 0; i < count; i++) {
            declarations.append(" xmlns:a").append(i).append("='u'");
        }
        return declarations.toString();
    }

    @Test
    @Timeout(60)
    void inputMadeToBeMendedForeverIsMendedInTime() {
        String[] hostile = {
            "<item><title>T</title><description>" + "& ".repeat(100_000) + "</description></item>",
            "<item><title>T</title><description>" + "<b>".repeat(75_000) + "</description></item>",
            "<item><title>T</title><description>" + "</b>".repeat(62_000) + "</description></item>",
            "<item><title>T</title><description>" + "<b ".repeat(75_000) + "</description></item>",
            "<item><title>T</title><description><a " + "b='".repeat(75_000) + "</description></item>",
            "<item><title>T</title>" + "<!--".repeat(62_000) + "</item>",
            "<item><title>T</title>" + "<![CDATA[".repeat(25_000) + "</item>",
            "<!DOCTYPE item [" + "%a;".repeat(75_000) + "]><item><title>T</title></item>",
            "<!DOCTYPE item " + "\"'".repeat(100_000),
            "<item><title>" + "&amp;amp;".repeat(100_000) + "#8217;</title></item>",
            "<html><script type='application/ld+json'>" + "//".repeat(100_000) + "{}</script></html>",
            "<meta ".repeat(37_000) + "charset",
            "<html><body>" + "<div class=share>a</div>".repeat(40_000),
            "<html><body>" + "<div class=share>a</div><p>b</p>".repeat(30_000),
            "<html><body>" + "<div class='meta date'>1.1.2026 ".repeat(30_000),
            "<html><body><h1>T</h1>" + "<span class=author>A".repeat(40_000),
            "<html><body><div>" + "words, and more of them <br>".repeat(35_000),
            "<html><body>" + "<div class=article-body>".repeat(40_000) + "words",
            "<html><body>" + "<div class=article-body>words</div>".repeat(28_000),
            "<html><title>" + "a | ".repeat(240_000) + "</title><body>b",
            "<html><script type='application/ld+json'>" + "[".repeat(60) + "{\"@type\":\"Article\"},".repeat(40_000),
            "<html><body><p>" + "1 ".repeat(400_000),
            "From a@b.c Mon\nFrom: a@b.c\n" + "\n\nFrom a@b.c Mon\nFrom: a@b.c\n".repeat(33_000),
            "^" + "a: b\n".repeat(50_000),
            "{'" + "a".repeat(1_000_000),
            "\u001F".repeat(1_000_000)
        };
        for (String input : hostile) {
            assertThat(decode(input)).isNotNull();
        }
    }

    @Test
    void aRejectionNeverQuotesTheText() {
        Checked<RawItem> broken = decode("{\"title\": \"Secret\" \"body\"}");

        assertThat(((Checked.Refused<RawItem>) broken).rejection().detail()).doesNotContain("Secret");
    }

    private Checked<RawItem> decode(String input) {
        return decoder.decode(input.getBytes(UTF_8), null).all().get(0);
    }

    private Reason reason(String input) {
        return reason(decode(input));
    }

    private static Reason reason(Checked<RawItem> decoded) {
        assertThat(decoded).isInstanceOf(Checked.Refused.class);
        return ((Checked.Refused<RawItem>) decoded).rejection().reason();
    }
}
