package io.dateline.decode.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.Media;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.decode.Decoding;
import io.dateline.decode.wire.Wires;
import io.dateline.failure.Reason;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail whose text, or whose attachment, is an item of a wire. */
class CarriedItemsTest {
    private static final String HEAD = """
            From: Ellery Press <desk@ellery.example>
            Date: Mon, 23 Nov 2026 10:15:00 +0000
            Message-ID: <4712.a@ellery.example>
            MIME-Version: 1.0
            """;

    private static final String NITF = """
            <?xml version="1.0"?>
            <nitf><head><docdata><doc-id id-string="ep-7"/></docdata></head><body><body.head><hedline><hl1>Pier closes</hl1>
            </hedline></body.head><body.content><p>The second pier stays closed, the council said.</p></body.content></body></nitf>
            """;
    private static final String NINJS = """
            {"uri": "urn:ellery:8", "type": "text", "version": "1", "versioncreated": "2026-11-23T10:00:00Z",
            "headline": "Ferries wait", "body_text": "Two ferries wait in port until the wind drops."}
            """;
    private static final String IPTC = Wires.framed(
            "<SOH>epd0123 3 i 93  dpa 1888\n\nPier/\n<STX>Pier closes =\n\nThe second pier stays closed.\n<ETX>\n\n"
                    + "231015 GMT Nov 26\n<EOT>");
    private static final String ZCZC =
            "ZCZC ELP\n%A\n$ELP\n#Pier\n:Pier closes\n@ELL\nThe second pier stays closed, the council said.\nNNNN\n";

    private static List<Arguments> texts() {
        return List.of(
                Arguments.of(Format.NITF, NITF),
                Arguments.of(Format.NINJS, NINJS),
                Arguments.of(Format.IPTC_7901, IPTC),
                Arguments.of(Format.ZCZC, ZCZC));
    }

    private static String mail(String fields, String body) {
        return (HEAD + fields + "\n" + body).replace("\n", "\r\n");
    }

    private static String attached(String subject, String note, String content) {
        return mail("Subject: " + subject + "\nContent-Type: multipart/mixed; boundary=z\n", """
                --z

                %s
                --z
                Content-Type: application/octet-stream; name=item.bin
                Content-Disposition: attachment; filename=item.bin
                Content-Transfer-Encoding: base64

                %s
                --z--
                """.formatted(
                        note, Base64.getEncoder().encodeToString(content.getBytes())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void theTextIsReadAsTheItemItIs(Format format, String text) {
        assertThat(Decoding.items(mail("Subject: x\n", text)))
                .map(RawItem::format)
                .containsExactly(format);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void anAttachmentIsReadAsTheItemItIs(Format format, String content) {
        assertThat(Decoding.items(attached("x", "Please find one item.", content)))
                .map(RawItem::format)
                .containsExactly(format);
    }

    @Test
    void theMailsWordsAreTheItemsNoteAndItsDateStandsIn() {
        RawItem item = Decoding.item(attached("Pier", "For the weekend page.", ZCZC));

        assertThat(item.get(Field.ED_NOTE)).isEqualTo("For the weekend page.");
        assertThat(item.signals()).contains("Pier");
        assertThat(item.get(Field.VERSION_CREATED)).isEqualTo("Mon, 23 Nov 2026 10:15:00 +0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: HOLD: Pier closes",
                "Subject: EMBARGOED until 24 November 2026 18:00 GMT: Pier closes",
                "Subject: Pier\nX-Embargo: 2026-11-24T18:00:00Z",
                "Subject: Pier\nSensitivity: Company-Confidential",
            })
    void whatHoldsTheMailHoldsTheItem(String fields) {
        assertThat(Wires.outcome(mail(fields + "\n", NITF))).isEqualTo("WITHHELD");
    }

    @Test
    void anOrderInTheNoteHoldsWhatIsAttached() {
        assertThat(Wires.outcome(attached("Pier", "EMBARGOED until 24 November 2026 18:00 GMT.", NITF)))
                .isEqualTo("WITHHELD");
    }

    @Test
    void whatIsOfNoWireStaysAFileOfTheMail() {
        List<RawItem> items = Decoding.items(attached("Pier", "The council met on Monday.", "a,b\n1,2\n"));

        assertThat(items).map(RawItem::format).containsExactly(Format.MAIL);
        assertThat(items.get(0).lists().media()).map(Media::type).containsExactly("other");
    }

    @Test
    void aTextTooLongForANoteIsAnItemBesideTheAttachedOne() {
        String copy = "The council met on Monday. ".repeat(MailReader.MAX_NOTE / 20);

        assertThat(Decoding.items(attached("Pier", copy, NITF)))
                .map(RawItem::format)
                .containsExactly(Format.MAIL, Format.NITF);
    }

    @Test
    void mailInsideOfMailIsReadToTheLimitOfEnvelopes() {
        String mail = NITF;
        for (int i = 0; i < 3; i++) {
            mail = attached("x", "Passed on.", mail);
        }

        assertThat(Decoding.items(mail)).map(RawItem::format).containsExactly(Format.NITF);
        assertThat(Decoding.items(attached("x", "Passed on.", mail)))
                .map(RawItem::format)
                .containsExactly(Format.MAIL);
    }

    @Test
    void jsonOfNoWireIsStillRefused() {
        assertThat(Decoding.reason(mail("Subject: x\n", "{\"headline\": \"Harbour opens\"}")))
                .isEqualTo(Reason.UNREAD_FORMAT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void ofAlternativesTheItemWinsOverThePageThatShowsIt(Format format, String text) {
        // Given a mail program that puts the HTML last, since it takes that for the best
        String alternatives =
                mail("Subject: x\nContent-Type: multipart/alternative; boundary=z\n", """
                --z
                Content-Type: text/plain; charset=utf-8

                %s
                --z
                Content-Type: text/html; charset=utf-8

                <pre>Pier closes. The second pier stays closed, the council said.</pre>
                --z--
                """.formatted(text));

        assertThat(Decoding.items(alternatives)).map(RawItem::format).containsExactly(format);
    }

    @Test
    void anAlternativeOfAWiresOwnTypeWins() {
        String alternatives =
                mail("Subject: x\nContent-Type: multipart/alternative; boundary=z\n", """
                --z
                Content-Type: application/nitf+xml

                %s
                --z
                Content-Type: text/html

                <p>The second pier stays closed, the council said.</p>
                --z--
                """.formatted(NITF));

        assertThat(Decoding.items(alternatives)).map(RawItem::format).containsExactly(Format.NITF);
    }

    @Test
    void anAlternativeThatIsNoItemGivesWayToThePage() {
        String alternatives = mail("Subject: x\nContent-Type: multipart/alternative; boundary=z\n", """
                --z
                Content-Type: text/plain

                {"tracking": {"campaign": 7}}
                --z
                Content-Type: text/html

                <p>The second pier stays closed, the council said.</p>
                --z--
                """);

        assertThat(Decoding.items(alternatives)).singleElement().satisfies(item -> {
            assertThat(item.format()).isEqualTo(Format.MAIL);
            assertThat(item.warnings()).isEmpty();
        });
    }
}
