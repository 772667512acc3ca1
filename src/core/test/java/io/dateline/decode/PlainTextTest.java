package io.dateline.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.Warning.Kind;
import io.dateline.decode.plain.ProseCheck;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text is published where it reads like an article, and nothing else is published as plain text. */
class PlainTextTest {
    private static final String COPY =
            "Two ferries will stay in port until the storm has passed, the harbour board said. No one was hurt.";

    static List<Inputs.Input> articles() {
        return Inputs.of("plain-articles.txt");
    }

    static List<Inputs.Input> unread() {
        return Inputs.of("unread.txt");
    }

    static List<Inputs.Input> unreadXml() {
        return Inputs.of("unread-xml.txt");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void anArticleNobodyDeclaredIsRead(Inputs.Input article) {
        RawItem item = Decoding.item(article.content());

        assertThat(item.format()).isEqualTo(Format.TEXT);
        assertThat(item.body().content()).isEqualTo(article.content());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour bridge collapses in Westport",
                "FLASH: Port Selby harbour closed",
                "韦斯特港大桥倒塌",
                "ウェストポートの橋が崩落",
                "الميناء مغلق اليوم",
                "Vega 3, Port Selby 1",
                "Ellery index closes up 1.2% at 4,411.20"
            })
    void anAlertDeclaredAsPlainTextIsRead(String alert) {
        assertThat(Decoding.item(alert, "text/plain").format()).isEqualTo(Format.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour bridge collapses in Westport",
                "null",
                "ferries",
                "SELECT title FROM stories WHERE updated > 4411",
                "if (ferries > 2) { close(harbour); } else { open(harbour); } return harbour.state; // No one.",
                "4411 4412 4413 4414 4415 4416 4417 4418 4419 4420 4421. 4422.",
                "https://ellery.example/1 https://ellery.example/2"
            })
    void whatIsNotClearlyProseMustBeDeclared(String text) {
        assertThat(Decoding.reason(text)).isIn(Reason.NOT_PROSE, Reason.UNREAD_FORMAT);
    }

    @ParameterizedTest
    @MethodSource("unread")
    void anUnreadKindIsTurnedAwayByItsName(Inputs.Input input) {
        Rejection rejection = Decoding.rejection(input.unescaped().getBytes(UTF_8), null);

        assertThat(rejection.detail()).contains(input.title().split(" \\| ", -1)[0]);
        assertThat(rejection.reason()).isEqualTo(Reason.UNREAD_FORMAT);
    }

    @ParameterizedTest
    @MethodSource("unread")
    void anUnreadKindIsTurnedAwayThoughDeclaredAsPlainText(Inputs.Input input) {
        Rejection rejection = Decoding.rejection(input.unescaped().getBytes(UTF_8), "text/plain; charset=utf-8");

        assertThat(rejection.reason()).isEqualTo(Reason.UNREAD_FORMAT);
    }

    @ParameterizedTest
    @MethodSource("unreadXml")
    void unreadXmlIsTurnedAwayByItsName(Inputs.Input input) {
        Rejection rejection = Decoding.rejection(input.content().getBytes(UTF_8), null);

        assertThat(rejection.reason()).isEqualTo(Reason.UNREAD_FORMAT);
        assertThat(rejection.detail()).contains(input.title());
    }

    @Test
    void jsonDeclaredAsPlainTextIsReadAsJson() {
        RawItem item = Decoding.item("{\"id\": \"1\", \"title\": \"Ferries stay in port\"}", "text/plain");

        assertThat(item.format()).isEqualTo(Format.JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"Ferries stay in port\", \"body\": \"" + COPY + "\",}",
                "{\"title\": \"Ferries stay in port\", \"body\": \"" + COPY,
                "{\"title\": \"Ferries stay in port\", \"language\": None}",
                "[\"Ferries stay in port\", \"" + COPY + "\"",
                "<html><body><p>" + COPY + "</p></body></html>",
                "<rss><channel><item><title>" + COPY + "</title></item></channel></rss>"
            })
    void brokenJsonAndMarkupDeclaredAsPlainTextAreNotCopy(String text) {
        assertThat(Decoding.reason(text.getBytes(UTF_8), "text/plain"))
                .isIn(Reason.MALFORMED, Reason.UNREAD_FORMAT, Reason.NOT_PROSE);
    }

    @Test
    void markupDeclaredAsPlainTextIsCalledThat() {
        assertThat(Decoding.rejection("<rss><channel/></rss>".getBytes(UTF_8), "text/plain")
                        .detail())
                .contains("markup");
    }

    @Test
    void aTypeThatIsNoTextIsBelieved() {
        Rejection rejection = Decoding.rejection(COPY.getBytes(UTF_8), "application/msword");

        assertThat(rejection.reason()).isEqualTo(Reason.UNREAD_FORMAT);
        assertThat(rejection.detail()).contains("application/msword");
    }

    @Test
    void aStrayBackspaceIsLeftOutAndSaid() {
        RawItem item = Decoding.item(COPY.replace("stay", "st\bay"), "text/plain");

        assertThat(item.warnings()).extracting("kind").containsExactly(Kind.ILLEGAL_CHARACTERS);
    }

    @Test
    void controlsThatFrameDataAreNoText() {
        assertThat(Decoding.reason(COPY.replace("until", "\u001Duntil"))).isEqualTo(Reason.NOT_PROSE);
        assertThat(Decoding.reason(COPY.replace("until", "\u0000until"))).isEqualTo(Reason.NOT_PROSE);
    }

    @Test
    void moreStrayControlsThanAllowedAreNoText() {
        assertThat(Decoding.item(COPY.repeat(10) + "\b".repeat(9)).format()).isEqualTo(Format.TEXT);
        assertThat(Decoding.reason(COPY.repeat(10) + "\b".repeat(11))).isEqualTo(Reason.NOT_PROSE);
    }

    @Test
    void aRunPastTheLimitIsABlobAndALinkIsNot() {
        String longest = "x".repeat(ProseCheck.MAX_RUN);

        assertThat(Decoding.item(COPY + " " + longest + ".").format()).isEqualTo(Format.TEXT);
        assertThat(Decoding.reason(COPY + " " + longest + "x.")).isEqualTo(Reason.NOT_PROSE);
        assertThat(Decoding.item(COPY + " https://ellery.example/" + longest + "x.")
                        .format())
                .isEqualTo(Format.TEXT);
    }
}
