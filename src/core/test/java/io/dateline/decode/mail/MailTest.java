package io.dateline.decode.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.Media;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.article.Related;
import io.dateline.decode.Decoding;
import io.dateline.decode.wire.Wires;
import io.dateline.failure.Reason;
import java.nio.charset.Charset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mail as newsrooms get it. */
class MailTest {
    private static final String HEAD = """
            From: Ada Brook <ada.brook@ellery.example>
            To: desk@paper.example
            Date: Mon, 23 Nov 2026 10:15:00 +0000
            Message-ID: <4711.a@ellery.example>
            MIME-Version: 1.0
            """;
    private static final String COPY = """
            PORT ELLERY (Ellery Press) - The harbour opens again on Monday, the council
            said.

            A second pier stays closed.
            """;

    private static String mail(String fields, String body) {
        return (HEAD + fields + "\n" + body).replace("\n", "\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "URI | mid:4711.a@ellery.example",
                "HEADLINE | Harbour opens again",
                "BYLINE | Ada Brook",
                "PROVIDER | ellery.example",
                "VERSION_CREATED | Mon, 23 Nov 2026 10:15:00 +0000",
                "LANGUAGE | en-GB",
                "PRIORITY | high",
                "WEB_URL | https://ellery.example/1",
            })
    void readsTheField(Field field, String value) {
        RawItem item = Decoding.item(mail(
                "Subject: Re: Harbour opens\n again\nContent-Language: en-GB, de\nImportance: high\nArchived-At: <https://ellery.example/1>\n",
                COPY));

        assertThat(item.get(field)).isEqualTo(value);
    }

    @Test
    void keepsKeywordsAndTheMailsItAnswers() {
        RawItem item =
                Decoding.item(mail("Subject: Pier\nKeywords: harbour, ferries\nReferences: <1@x>\n <2@x>\n", COPY));

        assertThat(item.format()).isEqualTo(Format.MAIL);
        assertThat(item.lists().keywords()).containsExactly("harbour", "ferries");
        assertThat(item.lists().related())
                .containsExactly(new Related("references", "mid:1@x"), new Related("references", "mid:2@x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?UTF-8?Q?Gr=C3=BC=C3=9Fe_?= =?iso-8859-1?b?YXVzIEtpZWw=?= heute | Grüße aus Kiel heute",
                "=?nonsense?Q?a?= b | =?nonsense?Q?a?= b",
                "=?utf-8?x?a?= b | =?utf-8?x?a?= b",
                "=? what =?utf-8?Q?=C3=A4?= | =? what ä",
                "=?utf-8?Q?open | =?utf-8?Q?open",
            })
    void readsEncodedWords(String raw, String text) {
        assertThat(EncodedWords.read(raw)).isEqualTo(text);
    }

    @Test
    void encodedWordsAreReadToALimit() {
        String words = "=?utf-8?Q?a?=x".repeat(EncodedWords.MAX_WORDS);

        assertThat(EncodedWords.read(words)).isEqualTo("ax".repeat(EncodedWords.MAX_WORDS));
        assertThat(EncodedWords.read(words + "=?utf-8?Q?a?=")).endsWith("=?utf-8?Q?a?=");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"quoted-printable", "base64", "8bit"})
    void readsTheTextInItsEncoding(String encoding) {
        String text = "Die Fähre fährt früher, sagte die Behörde am Montag.";
        byte[] latin = text.getBytes(Charset.forName("windows-1252"));
        String body = switch (encoding) {
            case "base64" -> Base64.getMimeEncoder(20, new byte[] {'\n'}).encodeToString(latin);
            case "8bit" -> text;
            default -> "Die F=E4hre f=E4hrt fr=FCher, =  \nsagte die Beh=F6rde am Montag.";
        };
        String mail = mail(
                "Subject: x\nContent-Type: text/plain; charset=\"windows-1252\"\nContent-Transfer-Encoding: " + encoding
                        + "\n",
                body);

        RawItem item = Decoding.item(mail.getBytes(Charset.forName("windows-1252")), null);

        assertThat(item.body().content().strip()).isEqualTo(text);
    }

    @Test
    void ofAlternativesTheRichestIsReadAndFilesAreNamed() {
        String body = """
                to be passed over
                --outer
                Content-Type: multipart/alternative; boundary="in ner"

                --in ner
                Content-Type: text/plain

                Plain words.
                --in ner
                Content-Type: text/html

                <p>Rich words.</p>
                --in ner--
                --outer
                Content-Type: image/jpeg
                Content-ID: <7@x>
                Content-Disposition: attachment; filename*=utf-8''pi%C3%A9r.jpg
                Content-Transfer-Encoding: base64

                AAAA
                --outer--
                """;

        RawItem item = Decoding.item(mail("Subject: x\nContent-Type: multipart/mixed; boundary=outer\n", body));

        assertThat(item.body().markup()).isEqualTo(Markup.HTML);
        assertThat(item.body().content().strip()).isEqualTo("<p>Rich words.</p>");
        assertThat(item.lists().media()).map(Media::uri).containsExactly("cid:7@x");
        assertThat(item.lists().media().get(0).renditions().get(0).href()).isEqualTo("piér.jpg");
    }

    @Test
    void flowedLinesArePutTogetherAndTheSignatureIsLeftOut() {
        RawItem item = Decoding.item(mail(
                "Subject: x\nContent-Type: text/plain; format=flowed\n",
                "The harbour of \nPort Ellery opens.\n\nA pier stays closed.\n-- \nAda Brook\n"));

        assertThat(item.body().content().strip())
                .isEqualTo("The harbour of Port Ellery opens.\n\nA pier stays closed.");
    }

    @Test
    void theMessagesOfADigestAreItems() {
        String body = """
                --d

                From: a@b.example
                Subject: First story
                Message-ID: <1@b.example>

                The first story.
                --d

                From: a@b.example
                Subject: KILL: Second story
                Message-ID: <2@b.example>

                Please kill this story.
                --d--
                """;

        assertThat(Wires.outcomes(mail("Subject: Digest\nContent-Type: multipart/digest; boundary=d\n", body)))
                .containsExactly("USABLE", "CANCELED");
    }

    @Test
    void aMessagePassedOnIsAnItemBehindTheOneAroundIt() {
        String body =
                "--d\n\nPlease see below.\n--d\nContent-Type: message/rfc822\n\nFrom: a@b.example\nSubject: Inside\n\nThe pier.\n--d--\n";

        assertThat(Decoding.items(mail("Subject: Fwd: Outside\nContent-Type: multipart/mixed; boundary=d\n", body)))
                .map(item -> item.get(Field.HEADLINE))
                .containsExactly("Outside", "Inside");
    }

    @Test
    void theMessagesOfAMailboxAreItems() {
        String mailbox = "From ada@x Mon Nov 23 10:15:00 2026\n" + HEAD + "Subject: One\n\n" + COPY
                + "\nFrom ada@x Mon Nov 23 10:16:00 2026\n" + HEAD + "Subject: Two\n\n" + COPY;

        assertThat(Decoding.items(mailbox))
                .map(item -> item.get(Field.HEADLINE))
                .containsExactly("One", "Two");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kill in the subject | Subject: KILL: Harbour opens again | CANCELED",
                "hold in the subject | Subject: HOLD: Harbour opens again | WITHHELD",
                "hold lifted | Subject: HOLD LIFTED: Harbour opens again | USABLE",
                "embargo in the subject | Subject: EMBARGOED until 24 November 2026 18:00 GMT: Harbour opens | WITHHELD",
                "embargo in a field | X-Embargo: 2026-11-24T18:00:00Z\\nSubject: Harbour opens | WITHHELD",
                "embargo that has ended | X-Embargo: 2026-11-22T18:00:00Z\\nSubject: Harbour opens | USABLE",
                "embargo nobody can read | X-Embargo-Until: after lunch\\nSubject: Harbour opens | WITHHELD",
                "confidential | Sensitivity: Company-Confidential\\nSubject: Harbour opens | WITHHELD",
                "cancel of netnews | Control: cancel <1@x>\\nSubject: cmsg | CANCELED",
                "correction | Subject: CORRECTION: Harbour opens | USABLE",
                "answer of a machine | Auto-Submitted: auto-replied\\nSubject: Away | NOT_NEWS",
                "spam | X-Spam-Flag: YES\\nSubject: Win | NOT_NEWS",
                "delivery report | Content-Type: multipart/report; boundary=z\\nSubject: Undelivered | NOT_NEWS",
                "multipart without boundary | Content-Type: multipart/mixed\\nSubject: x | UNREAD_FORMAT",
                "encrypted | Content-Type: application/pkcs7-mime\\nSubject: x | UNREAD_FORMAT",
                "unknown transfer encoding | Content-Transfer-Encoding: x-own\\nSubject: x | UNREAD_FORMAT",
            })
    void standsWhereTheSenderPutsIt(String name, String fields, String outcome) {
        assertThat(Wires.outcome(mail(fields.translateEscapes() + "\n", COPY))).isEqualTo(outcome);
    }

    @Test
    void anOrderAtTheHeadOfTheTextIsRead() {
        assertThat(Wires.outcome(mail("Subject: Harbour opens\n", "KILL KILL KILL\n\nPlease kill the story.\n")))
                .isEqualTo("CANCELED");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "JSON | {\"headline\": \"Harbour opens\"}",
                "XML | <?xml version=\"1.0\"?><notes/>",
                "what is left of a wire's head | eca0124 3 i 93  dpa 1888\\n\\nHarbour opens\\n",
            })
    void whatIsNoCopyIsNotPublishedAsCopy(String name, String text) {
        assertThat(Decoding.reason(mail("Subject: x\n", text.translateEscapes())))
                .isEqualTo(Reason.UNREAD_FORMAT);
    }

    @Test
    void mailInsideACloudEventIsReadAsItsCharacters() {
        String data = (HEAD + "Subject: Fähre\nContent-Type: text/plain; charset=iso-8859-1\n\nDie Fähre fährt.\n")
                .replace("\n", "\\n")
                .replace("\"", "\\\"");
        String event = "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/x\", \"type\": \"t\", \"data\": \""
                + data + "\"}";

        assertThat(Decoding.item(event).body().content().strip()).isEqualTo("Die Fähre fährt.");
    }

    @Test
    void mailIsKnownByTheWayItCameToo() {
        String mail = "Return-Path: <ana@ellery.example>\nReceived: from mx.ellery.example\n\tby in.ellery.example;\n"
                + "\tMon, 23 Nov 2026 09:15:00 +0000\nMessage-ID: <4411@ellery.example>\n\nTwo ferries will stay in port.\n";

        assertThat(Decoding.item(mail).get(Field.URI)).isEqualTo("mid:4411@ellery.example");
    }

    @Test
    void aTextWithFewHeaderLinesIsNoMail() {
        assertThat(Decoding.reason("From: Ada\nSubject: Pier\n\nThe harbour opens again on Monday.\n"))
                .isEqualTo(Reason.UNREAD_FORMAT);
    }

    @Test
    void messagesInEachOtherAreReadToALimit() {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i <= MailReader.MAX_DEPTH; i++) {
            mail.append("From: a@b.example\nMessage-ID: <").append(i).append("@x>\nContent-Type: message/rfc822\n\n");
        }
        String deepest = "From: a@b.example\nSubject: x\n\nThe pier.\n";

        assertThat(Decoding.reason((mail + deepest))).isEqualTo(Reason.TOO_DEEP);
        assertThat(Decoding.items(mail.substring(mail.indexOf("From", 1)) + deepest))
                .hasSize(1);
    }

    @Test
    void partsAreReadToALimit() {
        String parts = "--d\n\nWords.\n".repeat(MailBodies.MAX_PARTS - 1);
        String fields = "Subject: x\nContent-Type: multipart/mixed; boundary=d\n";

        assertThat(Decoding.item(mail(fields, parts + "--d--\n")).body()).isNotNull();
        assertThat(Decoding.reason(mail(fields, parts + "--d\n\nWords.\n--d--\n")))
                .isEqualTo(Reason.UNREAD_FORMAT);
    }
}
