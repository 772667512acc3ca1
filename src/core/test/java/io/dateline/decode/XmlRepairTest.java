package io.dateline.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.Warning.Kind;
import io.dateline.decode.item.Draft;
import io.dateline.failure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that breaks its rules: read where a feed reader shows it, and said; refused where it is hostile or cut off. */
class XmlRepairTest {
    private static final String FEED = "<rss version=\"2.0\"><channel><title>Ellery Press</title><item>"
            + "<title>Ferries stay in port</title><guid>f1</guid>"
            + "<description>Two ferries will stay.</description></item></channel></rss>";

    private static final String DECLARED = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    @Test
    void aWellFormedFeedHasNoWarnings() {
        assertThat(Decoding.item(DECLARED + FEED).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " \r\n\t", "\uFEFF\n", "\b", "\u200B"})
    void whiteSpaceBeforeTheDeclarationIsLeftOut(String junk) {
        RawItem item = Decoding.item(junk + DECLARED + FEED, "text/xml");

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Ferries stay in port");
        assertThat(item.warnings()).extracting("kind").containsExactly(Kind.BROKEN_MARKUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://n.example/rss-0.91.dtd\">",
                "<!DOCTYPE rss SYSTEM 'rss.dtd'>",
                "<!DOCTYPE rss>",
                "<!DOCTYPE rss [ ]>",
                "<!DOCTYPE rss [<!ENTITY % HTMLlat1 PUBLIC \"-//W3C//ENTITIES Latin 1//EN\" \"x.ent\"> %HTMLlat1;]>",
                "<!DOCTYPE rss SYSTEM \"a.dtd\" [\n<!ENTITY % all SYSTEM \"all.ent\">\n%all;\n]>",
                "<!-- c --><!doctype rss><?p i?>"
            })
    void aDocumentTypeThatDeclaresNothingIsPassedOver(String documentType) {
        RawItem item = Decoding.item(DECLARED + documentType + FEED);

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Ferries stay in port");
        assertThat(item.warnings()).extracting("kind").contains(Kind.DOCUMENT_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE rss [<!ENTITY % x \"<!ENTITY y 'z'>\"> %x;]>",
                "<!DOCTYPE rss [<!ELEMENT rss ANY>]>",
                "<!DOCTYPE rss [<!ATTLIST rss version CDATA 'killed'>]>",
                "<!DOCTYPE rss [<!NOTATION n SYSTEM 'n'>]>",
                "<!DOCTYPE rss [<!-- c -->]>",
                "<!DOCTYPE rss [<?p i?>]>",
                "<!DOCTYPE rss [ ] [ ]>",
                "<!DOCTYPE rss [<!ENTITY % x SYSTEM \"x\" NDATA n>]>"
            })
    void aDocumentTypeThatDeclaresSomethingIsForbidden(String documentType) {
        assertThat(Decoding.reason(DECLARED + documentType + FEED)).isEqualTo(Reason.FORBIDDEN_MARKUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss\u0001>",
                "<!DOCTYPE \uFFFE rss [",
                "<!DOCTYPE rss SYSTEM \"a\u0008b\" [<!ENTITY a '\u0002'>]>",
                "<!DOCTYPE rss PUBLIC \"a\u0000",
                "<!DOCTYPE rss <a>"
            })
    void aCharacterForbiddenInADocumentTypeThrowsNothing(String documentType) {
        assertThat(new Decoder()
                        .decode((documentType + FEED).getBytes(java.nio.charset.StandardCharsets.UTF_8), null)
                        .all()
                        .get(0))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    an ampersand        | Smith & Sons will stay.           | Smith & Sons will stay.
                    at the end          | Smith &                           | Smith &
                    a query             | See x?a=1&b=2 now.                | See x?a=1&b=2 now.
                    a quotation mark    | don&rsquo;t                       | don’t
                    a no-break space    | A&nbsp;B                          | A\u00A0B
                    an accent           | caf&eacute; &hellip;              | café …
                    a name of nobody    | A &ferry; left.                   | A &ferry; left.
                    a less-than sign    | 3 < 4 and so on                   | 3 < 4 and so on
                    a number for BS     | st&#8;ay                          | stay
                    an open number      | Ferries &#x; &#; stay             | Ferries &#x; &#; stay
                    """)
    void aCharacterIsReadAsInABrowser(String name, String sent, String read) {
        RawItem item = Decoding.item(DECLARED + FEED.replace("Ferries stay in port", sent));

        assertThat(org.jsoup.parser.Parser.unescapeEntities(item.get(Field.HEADLINE), false))
                .isEqualTo(read);
        assertThat(item.warnings()).isNotEmpty();
    }

    @Test
    void aForbiddenCharacterIsLeftOutAndSaid() {
        RawItem item = Decoding.item(FEED.replace("Ferries stay", "Ferries\u0008 sta\u000By"));

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Ferries stay in port");
        assertThat(item.warnings()).extracting("kind").containsExactly(Kind.ILLEGAL_CHARACTERS);
    }

    @Test
    void aForbiddenCharacterStaysAMarkWhereItDecides() {
        Draft draft = new Draft(Format.RSS);
        draft.set(Field.PUB_STATUS, "usa" + Draft.DAMAGE + "ble").set(Field.HEADLINE, "A" + Draft.DAMAGE + "B");

        assertThat(draft.done().get(Field.PUB_STATUS)).isNotEqualTo("usable");
        assertThat(draft.done().get(Field.HEADLINE)).isEqualTo("AB");
    }

    @Test
    void ampersandsInCdataAndCommentsStay() {
        RawItem item = Decoding.item(
                FEED.replace("Two ferries will stay.", "<!-- a & b --><![CDATA[Fish & chips &nbsp;]]> & more"));

        assertThat(item.body().content()).isEqualTo("Fish & chips &nbsp; & more");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a break left open     | One.<br>Two.                        | One.<br>Two.
                    bold not escaped      | One <b>two</b>.                     | One <b>two</b>.
                    paragraphs left open  | <p>One.<p>Two.                      | One.
                    an end in capitals    | <p>One.</P>                         | One.
                    an end too many       | One.</p>                            | One.
                    crossed tags          | <b><i>One.</b></i>                  | One.
                    a bare attribute      | <img src=a.png hidden>One.          | One.
                    a double attribute    | <a href="x" href="y">One.</a>       | One.
                    a prefix of nobody    | <foo:p>One.</foo:p>                 | One.
                    """)
    void htmlInDisorderInsideAFeedIsPutInOrder(String name, String sent, String read) {
        RawItem item = Decoding.item(FEED.replace("Two ferries will stay.", sent));

        assertThat(item.body().content()).contains(read);
        assertThat(item.get(Field.HEADLINE)).isEqualTo("Ferries stay in port");
    }

    @Test
    void anUndeclaredPrefixMeansWhatFeedReadersTakeItFor() {
        RawItem item = Decoding.item(FEED.replace("<guid>", "<dc:creator>Ana Velt</dc:creator><guid>"));

        assertThat(item.get(Field.BYLINE)).isEqualTo("Ana Velt");
        assertThat(item.warnings()).extracting("kind").containsExactly(Kind.BROKEN_MARKUP);
    }

    @Test
    void aFeedCutOffAnywhereStaysBroken() {
        for (int end = 1; end < FEED.length(); end++) {
            assertThat(new Decoder()
                            .decode(FEED.substring(0, end).getBytes(java.nio.charset.StandardCharsets.UTF_8), null)
                            .all()
                            .get(0))
                    .as(FEED.substring(0, end))
                    .isInstanceOf(io.dateline.failure.Checked.Refused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Ferries<link>x</link>",
                "<x:pubStatus xmlns:x='u'>canceled</x:pubStatus><br>",
                "<embargoed>2026</embargoed><br>",
                "</item><br>",
                "<description>One.</title>"
            })
    void tagsOfTheFeedItselfAndWhatDecidesAreNotMended(String broken) {
        assertThat(Decoding.reason(FEED.replace("<guid>", broken + "<guid>"))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void tagsOfOtherFormatsAreNotMended() {
        assertThat(Decoding.reason("<nitf><body><p>One.<br></p></body></nitf>")).isEqualTo(Reason.MALFORMED);
    }
}
