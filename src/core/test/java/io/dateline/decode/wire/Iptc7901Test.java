package io.dateline.decode.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.AltId;
import io.dateline.article.Article;
import io.dateline.article.Format;
import io.dateline.article.ItemHead;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.Warning;
import io.dateline.decode.Decoding;
import io.dateline.failure.Reason;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** IPTC 7901 as agencies send it, and what must never be published of it. */
class Iptc7901Test {
    private static final String COPY = """
            Port Ellery (dpa) - The harbour of Port Ellery opens again on Monday, the
            council said. Ferries sail at eight.

            A second pier stays closed.
            """;

    /** The parts of a message in order: what stands above the headline's end, the copy, the tail. */
    private static String message(String head, String copy) {
        return message("Harbours/Ellery/", head, copy, "231015 GMT Nov 26");
    }

    private static String message(String keywords, String head, String copy, String tail) {
        return Wires.framed("<SOH>epd0123 3 i 93  dpa 1888\r\n\r\n" + keywords + "\r\n<STX>" + head + " =\r\n\r\n"
                + copy + "\r\n<ETX>" + tail + "\r\n<DEL><DEL><EOT>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "URI | epd0123:2026-11-23",
                "URGENCY | 3",
                "CATEGORY | i",
                "PROVIDER | dpa",
                "SLUGLINE | Harbours/Ellery",
                "HEADLINE | Harbour opens again",
                "BYLINE | Ada Brook, dpa",
                "VERSION_CREATED | 2026-11-23 10:15 GMT",
            })
    void readsTheField(Field field, String value) {
        RawItem item = Decoding.item(message("EXTRA\nHarbour opens again\nBy Ada Brook, dpa", COPY));

        assertThat(item.get(field)).isEqualTo(value);
    }

    @Test
    void keepsTheNumbersKeywordsAndMarks() {
        RawItem item = Decoding.item(message("EXTRA\nHarbour opens again", COPY));

        assertThat(item.format()).isEqualTo(Format.IPTC_7901);
        assertThat(item.lists().altIds())
                .containsExactly(new AltId("number", "epd0123"), new AltId("number", "dpa 1888"));
        assertThat(item.lists().keywords()).containsExactly("Harbours", "Ellery");
        assertThat(item.signals()).containsExactly("EXTRA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eca0001 4 rs 46  dpa 0027 | dpa",
                "ecp0007 4 s 850  dpa-tns 0908 | dpa",
                "bkn014 4 pl 171 vvvvb KNA 170123-89-00065#2 | KNA",
                "FRS1234 3 I 0123 FRA /EPR-BB07 | EPR",
                "xyz014 4 pl 171 | ",
            })
    void namesTheAgencyOfTheFirstLine(String line, @Nullable String agency) {
        String message = Wires.framed("<SOH>" + line + "\n\nHarbours/\n<STX>Harbour opens =\n\n" + COPY + "<ETX><EOT>");

        assertThat(Decoding.item(message).get(Field.PROVIDER)).isEqualTo(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "231015 GMT Nov 26 | 2026-11-23T10:15:00Z",
                "231015 Nov 26 | 2026-11-23T09:15:00Z",
                "071341 GMT Okt 15 | 2015-10-07T13:41:00Z",
                "231015 Nov 2026 GMT | 2026-11-23T10:15:00Z",
                "311015 GMT Dez 99 | 1999-12-31T10:15:00Z",
                "312515 GMT Nov 26 | ",
            })
    void readsTheDateInTheTail(String tail, @Nullable Instant instant) {
        String message = message("Harbours/", "Harbour opens again", COPY, tail);

        assertThat(Wires.head(message).versionCreated()).isEqualTo(instant);
    }

    @Test
    void aHeadlineOverTwoLinesIsPutTogether() {
        String head =
                "(Zusammenfassung 1400)\nHarbour of Port Ellery opens again after eleven weeks of\nwork on its piers";

        Article article = Wires.article(message(head, COPY));

        assertThat(article.text().title())
                .isEqualTo("Harbour of Port Ellery opens again after eleven weeks of work on its piers");
    }

    @Test
    void aHeadlineInCapitalsStaysOne() {
        assertThat(Wires.article(message("HARBOUR OPENS", COPY)).text().title()).isEqualTo("HARBOUR OPENS");
    }

    @Test
    void theNotesBelowTheCopyAreForEditors() {
        String notes = """

                # Notebook

                ## Note to editors
                - adds quote in 2nd paragraph

                * * * *
                The following information is not intended for publication

                ## Editorial contacts
                - Editing by: Sam Oduya

                dpa ab cd
                """;

        Article article = Wires.article(message("Harbour opens again", COPY + notes));

        assertThat(article.text().body()).endsWith("A second pier stays closed.");
        assertThat(article.credits().edNote())
                .isEqualTo(
                        "Notebook Note to editors - adds quote in 2nd paragraph Editorial contacts - Editing by: Sam Oduya");
        assertThat(article.head().lifecycle().change()).isEqualTo(Change.UPDATE);
    }

    @Test
    void aMessageWithoutControlCharactersIsReadByItsLines() {
        String message = "eca0124 3 i 93  dpa 1888\n\nHarbours/Ellery/\nEXTRA\nHarbour opens again =\n\n" + COPY
                + "\ndpa ab cd\n\n231015 GMT Nov 26\n";

        Article article = Wires.article(message);

        assertThat(article.text().title()).isEqualTo("Harbour opens again");
        assertThat(article.text().body()).startsWith("The harbour").endsWith("A second pier stays closed.");
        assertThat(article.credits().slugline()).isEqualTo("Harbours/Ellery");
        assertThat(article.head().uri()).isEqualTo("urn:dateline:dpa:eca0124:2026-11-23");
    }

    @Test
    void severalMessagesAreSeveralItems() {
        String record = message("Harbour opens again", COPY)
                + message("KILL KILL KILL\nHarbour opens again", "Please kill the story.")
                + Wires.framed("<SOH>noise<STX>text<ETX><EOT>");

        assertThat(Wires.outcomes(record)).containsExactly("USABLE", "CANCELED", "MALFORMED");
    }

    @Test
    void severalMessagesWithoutControlCharactersAreSeveralItems() {
        String one = "eca0124 3 i 93  dpa 1888\n\nHarbours/\nHarbour opens =\n\n" + COPY + "\n231015 GMT Nov 26\n\n";

        assertThat(Wires.outcomes(one + one.replace("0124", "0125"))).containsExactly("USABLE", "USABLE");
    }

    @Test
    void lettersInSevenBitsArePutBack() {
        RawItem item = Decoding.item(
                message("Sch|ner Hafen", "Port Ellery (dpa) - Die Stra~e f}r alle bleibt [nderungen zum Trotz."));

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Schöner Hafen");
        assertThat(item.body().content()).contains("Straße für alle bleibt Änderungen");
        assertThat(item.warnings()).map(Warning::kind).containsExactly(Warning.Kind.WRONG_CHARSET);
    }

    @Test
    void bracketsThatAreBracketsStay() {
        RawItem item = Decoding.item(message("Harbour {pier} opens", COPY));

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Harbour {pier} opens");
    }

    @Test
    void anotherEncodingThanUtf8IsRead() {
        byte[] bytes = message(
                        "Fähre fährt früher",
                        "Port Ellery (dpa) - Die Fähre fährt früher, sagte die Behörde am Montag.")
                .getBytes(Charset.forName("windows-1252"));

        assertThat(Decoding.item(bytes, null).get(Field.HEADLINE)).isEqualTo("Fähre fährt früher");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void standsWhereTheDeskPutsIt(String name, String head, String copy, String outcome) {
        assertThat(Wires.outcome(message(head, copy))).isEqualTo(outcome);
    }

    private static Stream<Arguments> standsWhereTheDeskPutsIt() {
        return Stream.of(
                Arguments.of("kill above the headline", "KILL KILL KILL\nHarbour opens again", COPY, "CANCELED"),
                Arguments.of(
                        "kill at the head of the copy",
                        "Harbour opens",
                        "KILL KILL KILL\n\nPlease kill it.",
                        "CANCELED"),
                Arguments.of(
                        "kill that names another item", "KILL KILL KILL", "Please kill item dpa 0123.", "WITHHELD"),
                Arguments.of("hold with hyphens", "HOLD - HOLD - HOLD\nHarbour opens again", COPY, "WITHHELD"),
                Arguments.of(
                        "hold that names another item", "HOLD HOLD HOLD", "Please hold dpa 0123 for now.", "WITHHELD"),
                Arguments.of(
                        "order in German",
                        "(Achtung)\nBitte die Meldung dpa 0123 nicht verwenden",
                        "Sie wird geprüft.",
                        "WITHHELD"),
                Arguments.of("release", "HOLD LIFTED\nHarbour opens again", COPY, "USABLE"),
                Arguments.of(
                        "embargo that runs",
                        "Sperrfrist: 24. November 2026, 18.00 Uhr\nHarbour opens",
                        COPY,
                        "WITHHELD"),
                Arguments.of(
                        "embargo in brackets",
                        "(Sperrfrist 24. November 2026 18.00 Uhr)\nHarbour opens",
                        COPY,
                        "WITHHELD"),
                Arguments.of(
                        "embargo that has ended",
                        "EMBARGOED UNTIL 22 NOV 2026 1800 GMT\nHarbour opens",
                        COPY,
                        "USABLE"),
                Arguments.of(
                        "embargo nobody can read", "EMBARGOED UNTIL THE SPEECH ENDS\nHarbour opens", COPY, "WITHHELD"),
                Arguments.of(
                        "headline that begins like an order", "Hold the line, says harbour master", COPY, "USABLE"));
    }

    @Test
    void aNoticeNamesTheItemItIsAbout() {
        String notice = message("KILL KILL KILL", "Please kill item dpa 0123, headlined Harbour opens again.");

        assertThat(Wires.head(notice).lifecycle().retracts()).isEqualTo(new Lifecycle.Retracts("dpa 0123", null));
    }

    @Test
    void aNoticeNamesTheItemOfAnAgencyThatNobodyKnows() {
        String notice = message("KILL KILL KILL", "Please kill item elp 1888.").replace("dpa 1888", "elp 1902");

        assertThat(Wires.head(notice).lifecycle().retracts()).isEqualTo(new Lifecycle.Retracts("elp 1888", null));
    }

    @Test
    void aNoticeWithoutHeadlineAndDayIsNotPublished() {
        String notice = Wires.framed(
                "<SOH>ela099 1 pl 20 ell 31\r\n<STX>KILL KILL KILL\r\nPlease kill item ela0124.<ETX><EOT>");

        assertThat(Wires.outcome(notice)).isEqualTo("WITHHELD");
    }

    @Test
    void aKillThatNamesItsOwnNumberIsOfItself() {
        assertThat(Wires.outcome(message("KILL KILL KILL", "Please kill item dpa 1888.")))
                .isEqualTo("CANCELED");
    }

    @Test
    void theCopyOfAHeldItemDoesNotLeaveInItsNote() {
        ItemHead head = Wires.head(message("HOLD - HOLD - HOLD\nHarbour opens again", COPY));

        assertThat(head.lifecycle().held().asSent()).isEqualTo("HOLD - HOLD - HOLD");
    }

    @ParameterizedTest
    @CsvSource({"(Berichtigung), CORRECTION", "2. Lead, UPDATE", "2nd take, ADD", "Wiederholung, REPEAT"})
    void aMarkAboveTheHeadlineSaysWhatItemItIs(String mark, Change change) {
        assertThat(Wires.head(message(mark + "\nHarbour opens again", COPY))
                        .lifecycle()
                        .change())
                .isEqualTo(change);
    }

    @Test
    void aFirstLineAloneMakesNoMessage() {
        assertThat(Decoding.reason("eca0124 3 i 93  dpa 1888\n\nThe harbour opens again on Monday, the council said."))
                .isEqualTo(Reason.UNREAD_FORMAT);
    }

    @Test
    void withoutADayAMessageHasNoId() {
        assertThat(Decoding.item(message("Harbours/", "Harbour opens again", COPY, ""))
                        .get(Field.URI))
                .isNull();
    }
}
