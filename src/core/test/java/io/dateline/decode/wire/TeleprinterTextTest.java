package io.dateline.decode.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.decode.Decoding;
import io.dateline.failure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Teleprinter messages, with a sign before each field and without. */
class TeleprinterTextTest {
    private static final String SIGNED = """
               ZCZC ELP
            %A
            #AM Ellery headlines
            $J
            ^Harbour opens again
            =2nd take
            ~AM Service
            @ELL
            The harbour opens again on Monday, the council said.

            * A second pier stays closed.

            NNNN
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROVIDER | ELP",
                "SLUGLINE | AM Ellery headlines",
                "HEADLINE | Harbour opens again",
                "CATEGORY | J",
                "PROFILE | AM Service",
                "LOCATED | ELL",
            })
    void readsTheField(Field field, String value) {
        assertThat(Decoding.item(SIGNED).get(field)).isEqualTo(value);
    }

    @Test
    void aTakeIsASignal() {
        assertThat(Decoding.item(SIGNED).signals()).containsExactly("2nd take");
    }

    @Test
    void aListInTheCopyIsNoHeader() {
        RawItem item = Decoding.item("ZCZC ELP\n#Headlines\n* The harbour opens again.\n$2m is spent on it.\nNNNN\n");

        assertThat(item.body().content()).startsWith("* The harbour").contains("$2m is spent");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "title beside a slug | #Ellery Races\\n:Results Monday | Results Monday",
                "long category | $Ellery round-up Nov 06\\n:1200 | Ellery round-up Nov 06",
                "title alone is the slug | $J\\n:Ellery Council | ",
            })
    void findsTheHeadline(String name, String head, String headline) {
        RawItem item = Decoding.item("ZCZC ELP\n" + head.translateEscapes() + "\nThe harbour opens again.\nNNNN\n");

        assertThat(item.get(Field.HEADLINE)).isEqualTo(headline);
    }

    @Test
    void theLineBehindTheRoutingIsTheHeadline() {
        RawItem item = Decoding.item(
                "ZCZC ELP001\nYY TDR\nRACING : Ellery Park fields\nWeather is fine at the harbour.\nNNNN");

        assertThat(item.get(Field.HEADLINE)).isEqualTo("RACING : Ellery Park fields");
        assertThat(item.body().content()).isEqualTo("Weather is fine at the harbour.");
    }

    @Test
    void severalMessagesAreSeveralItems() {
        assertThat(Wires.outcomes(SIGNED + SIGNED)).containsExactly("USABLE", "USABLE");
    }

    @Test
    void aMissingEndIsNotMissed() {
        assertThat(Wires.outcomes(SIGNED.replace("NNNN\n", "") + SIGNED)).containsExactly("USABLE", "USABLE");
    }

    @Test
    void textBetweenMessagesIsRefused() {
        assertThat(Wires.outcomes(SIGNED + "stray words\n" + SIGNED)).containsExactly("USABLE", "MALFORMED", "USABLE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "hold in the headline | ^HOLD HOLD HOLD\\n#Harbour\\nPlease hold. | WITHHELD",
                "hold in the copy | #Harbour\\nHOLD HOLD HOLD\\n\\nPlease hold this story. | WITHHELD",
                "kill of nobody knows what | #Harbour\\nKILL KILL KILL\\n\\nPlease kill it. | MISSING_FIELD",
                "embargo | ^EMBARGOED UNTIL 24 NOV 2026 1800 GMT: Harbour opens\\n#Harbour\\nThe harbour opens. | WITHHELD",
            })
    void standsWhereTheDeskPutsIt(String name, String message, String outcome) {
        assertThat(Wires.outcome("ZCZC ELP\n" + message.translateEscapes() + "\nNNNN\n"))
                .isEqualTo(outcome);
    }

    @Test
    void anEndWithoutAStartIsNotPublished() {
        assertThat(Decoding.reason("The harbour opens again on Monday, the council said.\nNNNN\n"))
                .isEqualTo(Reason.UNREAD_FORMAT);
    }
}
