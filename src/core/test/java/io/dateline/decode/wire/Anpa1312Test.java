package io.dateline.decode.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.AltId;
import io.dateline.article.Article;
import io.dateline.article.Format;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Media;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.decode.Decoding;
import io.dateline.failure.Reason;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** ANPA 1312 as American wires send it, and what must never be published of it. */
class Anpa1312Test {
    private static final String SLUG = "BC-XX--Harbour-Fire";
    private static final String TITLE = "^Harbour opens again<\n^By ADA BROOK=\n^Ellery Press=\n";
    private static final String COPY =
            "\t   PORT ELLERY (EP) _ The harbour opens again on Monday, the council said.\n \n"
                    + "\t   ``A second pier stays closed,'' Sam Oduya said.\n";

    private static String message(String priority, String slug, String head, String copy) {
        return Wires.framed("<SYN><SYN><SOH>a0105<US>ellry\n" + priority + " i<DC2> " + SLUG + " 11-23 0310\n<STX>^"
                + slug + ",310<\n" + head + copy + "\n\t   <ETX>EP-EX-11-23-26 1015GMT<\n<EOT>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "URI | a0105:2026-11-23",
                "PRIORITY | u",
                "CATEGORY | i",
                "PROVIDER | EP",
                "SLUGLINE | BC-XX--Harbour-Fire, 2nd Ld-Writethru",
                "REPLACES | BC-XX--Harbour-Fire",
                "HEADLINE | Harbour opens again",
                "BYLINE | ADA BROOK",
                "CREDIT | Ellery Press",
                "ED_NOTE | Eds: Adds quote.",
                "VERSION_CREATED | 2026-11-23 10:15 GMT",
            })
    void readsTheField(Field field, String value) {
        RawItem item = Decoding.item(message(
                "u",
                SLUG + ", 2nd Ld-Writethru",
                "^Harbour opens again<\n^Eds: Adds quote.<\n^By ADA BROOK=\n^Ellery Press=\n",
                COPY));

        assertThat(item.get(field)).isEqualTo(value);
    }

    @Test
    void keepsNumberStoryKeywordsAndPictures() {
        RawItem item = Decoding.item(message("r", SLUG, "^Harbour opens again<\n^EP Photo XX101, GFX0456<\n", COPY));

        assertThat(item.format()).isEqualTo(Format.ANPA);
        assertThat(item.lists().altIds()).containsExactly(new AltId("number", "a0105"), new AltId("story", SLUG));
        assertThat(item.lists().keywords()).containsExactly("XX", "Harbour", "Fire");
        assertThat(item.lists().media()).map(Media::uri).containsExactly("XX101", "GFX0456");
    }

    @Test
    void theSignsOfTheLineStayOutOfTheCopy() {
        Article article = Wires.article(message("r", SLUG, TITLE, COPY));

        assertThat(article.text().body())
                .isEqualTo("The harbour opens again on Monday, the council said.\n"
                        + "\"A second pier stays closed,\" Sam Oduya said.");
    }

    @Test
    void wrappedLinesOfAParagraphArePutTogether() {
        String copy =
                "\t   PORT ELLERY (EP) _ The harbour opens again on\nMonday, the council said.\n\t   A pier stays closed.\n";
        String message = message("r", SLUG, TITLE, copy).replace("\u0012", "\u0011");

        assertThat(Decoding.item(message).body().content().strip())
                .isEqualTo(
                        "PORT ELLERY (EP) _ The harbour opens again on Monday, the council said.\n\nA pier stays closed.");
    }

    @Test
    void aMessageWithoutControlCharactersIsReadByItsLines() {
        String message = "W2870ellry-\nf l " + SLUG + " 11-23 0310\n^" + SLUG + ",310<\n" + TITLE
                + "   Port Ellery (ep) - The harbour opens again.\n   A pier stays closed.\nEP-EX-11-23-26 1015EST<\n";

        Article article = Wires.article(message);

        assertThat(article.text().body()).isEqualTo("The harbour opens again.\nA pier stays closed.");
        assertThat(article.head().versionCreated()).isEqualTo("2026-11-23T15:15:00Z");
    }

    @Test
    void aSlugWithoutACaretIsAHeaderLineToo() {
        RawItem item = Decoding.item(message("r", SLUG, TITLE, COPY).replace("^" + SLUG + ",", SLUG + ","));

        assertThat(item.get(Field.SLUGLINE)).isEqualTo(SLUG);
        assertThat(item.get(Field.HEADLINE)).isEqualTo("Harbour opens again");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void standsWhereTheDeskPutsIt(String name, String priority, String parts, String head, String outcome) {
        assertThat(Wires.outcome(message(priority, SLUG + parts, head, COPY))).isEqualTo(outcome);
    }

    private static Stream<Arguments> standsWhereTheDeskPutsIt() {
        return Stream.of(
                Arguments.of("kill in the slug", "b", ", KILL", TITLE, "CANCELED"),
                Arguments.of("kill in a line", "b", "", "^KILL KILL KILL<\n" + TITLE, "CANCELED"),
                Arguments.of("elimination", "b", ", Elimination", TITLE, "CANCELED"),
                Arguments.of("withhold", "b", ", WITHHOLD", TITLE, "WITHHELD"),
                Arguments.of(
                        "order to editors",
                        "b",
                        "",
                        "^Eds: Please hold this story until further notice.<\n" + TITLE,
                        "WITHHELD"),
                Arguments.of(
                        "advance with its day", "s", ", ADV29", "^ADVANCE FOR SUNDAY, NOV. 29<\n" + TITLE, "WITHHELD"),
                Arguments.of("advance without a day", "a", "", TITLE, "WITHHELD"),
                Arguments.of("advance in the slug alone", "r", ", Adv29", TITLE, "WITHHELD"),
                Arguments.of(
                        "embargo that runs",
                        "r",
                        "",
                        "^EMBARGOED UNTIL 6 p.m. EST Nov. 24, 2026<\n" + TITLE,
                        "WITHHELD"),
                Arguments.of(
                        "embargo that has ended",
                        "r",
                        "",
                        "^EMBARGOED UNTIL 6 p.m. EST Nov. 22, 2026<\n" + TITLE,
                        "USABLE"),
                Arguments.of("release", "r", "", "^Eds: Embargo lifted.<\n" + TITLE, "USABLE"),
                Arguments.of(
                        "headline that begins like an order",
                        "r",
                        "",
                        "^Hold the line, says harbour master<\n",
                        "USABLE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", 1st Ld-Writethru | Eds: Adds quote. | UPDATE",
                ", 2nd Ld-Writethru | Eds: CORRECTS spelling of Brook. | CORRECTION",
                ", Correction | Eds: For use by those who ran the story. | CORRECTION",
                ", 2nd Take | Eds: More to come. | ADD",
            })
    void slugAndNoteSayWhatItemItIs(String parts, String note, Change change) {
        String message = message("r", SLUG + parts, "^Harbour opens again<\n^" + note + "<\n", COPY);

        assertThat(Wires.head(message).lifecycle().change()).isEqualTo(change);
    }

    @Test
    void aLeadHasItsNumberAndNamesTheStory() {
        Lifecycle lifecycle = Wires.head(message("r", SLUG + ", 3rd Ld-Writethru", TITLE, COPY))
                .lifecycle();

        assertThat(lifecycle.updateNumber()).isEqualTo(3);
        assertThat(lifecycle.retracts()).isEqualTo(new Lifecycle.Retracts(SLUG, null));
    }

    @Test
    void aMessageWithNeitherCaretLinesNorTrailerIsMalformed() {
        assertThat(Decoding.reason(
                        "a0105ellry\nr i Harbour 11-23 0310\nThe harbour opens again on Monday, the council said.\n"))
                .isEqualTo(Reason.MALFORMED);
    }

    @Test
    void caretLinesWithoutTheFirstOnesAreNotPublished() {
        assertThat(Decoding.reason("^" + SLUG + ",310<\n" + TITLE + COPY)).isEqualTo(Reason.UNREAD_FORMAT);
    }
}
