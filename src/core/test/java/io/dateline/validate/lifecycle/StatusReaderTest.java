package io.dateline.validate.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.Lifecycle.Cause;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Held;
import io.dateline.article.Lifecycle.PubStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusReaderTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "usable",
                "Usable",
                "USABLE",
                " usable\t",
                "stat:usable",
                "pst:usable",
                "OPEN",
                "http://cv.iptc.org/newscodes/pubstatusg2/usable",
                "published",
                "publish",
                "live",
                "final",
                "active",
                "approved",
                "ok",
                "success",
                "ｕｓａｂｌｅ",
                "us\u200Bable",
                "veröffentlicht",
                "publié",
                "usable\npublished"
            })
    void whatAFormatOrAProfileMapsToUsableIsUsable(String status) {
        assertThat(StatusReader.read(status, Format.JSON)).isEqualTo(Verdict.USABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "canceled, CANCELED",
        "Cancelled, CANCELED",
        "Canceled by editor, CANCELED",
        "CANCELED - story wrong, CANCELED",
        "stat:canceled, CANCELED",
        "http://cv.iptc.org/newscodes/pubstatusg2/canceled, CANCELED",
        "killed, CANCELED",
        "recalled, CANCELED",
        "withdrawn, CANCELED",
        "retracted, CANCELED",
        "spiked, CANCELED",
        "deleted, CANCELED",
        "zurückgezogen, CANCELED",
        "annulée, CANCELED",
        "anulado, CANCELED",
        "ｃａｎｃｅｌｅｄ, CANCELED",
        "kil\u200Bled, CANCELED",
        "саnceled, CANCELED",
        "withheld, WITHHELD",
        "Withheld, WITHHELD",
        "withheld: legal, WITHHELD",
        "stat:withheld, WITHHELD",
        "x:withheld, WITHHELD",
        "embargoed, WITHHELD",
        "embargoed until six, WITHHELD",
        "hold, WITHHELD",
        "on-hold, WITHHELD",
        "draft, WITHHELD",
        "auto-draft, WITHHELD",
        "in_progress, WITHHELD",
        "unpublished, WITHHELD",
        "scheduled, WITHHELD",
        "gesperrt, WITHHELD",
        "sous embargo, WITHHELD"
    })
    void wordsThatHoldOrKillAreThat(String status, PubStatus expected) {
        Verdict verdict = StatusReader.read(status, Format.NINJS);

        assertThat(verdict).isEqualTo(new Verdict(expected, new Held(Cause.STATUS, status)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "superseded",
                "ordered",
                "stat:superseded",
                "gibberish",
                "usabel",
                "not usable",
                "unusable",
                "usable after six",
                "usable?",
                "not:usable",
                "un:usable",
                "http://example.com/usable",
                "1",
                "200",
                "true",
                "false",
                "null",
                "{\"name\":\"usable\"}",
                "[\"usable\"]",
                "[]",
                "uѕable!",
                "-",
                "ok",
                "success"
            })
    void everyOtherWordHoldsTheItemAndIsKept(String status) {
        assertThat(StatusReader.read(status, Format.NINJS))
                .isEqualTo(new Verdict(PubStatus.WITHHELD, new Held(Cause.UNKNOWN_STATUS, status)));
    }

    @ParameterizedTest
    @CsvSource({
        "usable, canceled, CANCELED",
        "withheld, usable, WITHHELD",
        "withheld, canceled, CANCELED",
        "odd, usable, WITHHELD"
    })
    void ofSeveralStatusesTheStrictestCounts(String one, String other, PubStatus expected) {
        assertThat(StatusReader.read(one + "\n" + other, Format.JSON).status()).isEqualTo(expected);
    }

    @Test
    void ofALongStatusTheBeginningIsKept() {
        Verdict verdict = StatusReader.read("x".repeat(Verdict.MAX_AS_SENT + 1), Format.JSON);

        assertThat(verdict.held().asSent()).hasSize(Verdict.MAX_AS_SENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sig:correction",
                "sig:update",
                "SIG:Update",
                "sig:cwarn",
                "nmsig:atomic",
                "http://cv.iptc.org/newscodes/signal/update",
                "action:replace",
                "update:append-major-content",
                "pmt:text",
                "explicitcontent",
                "NEWSCONTENT",
                "A keyword of any kind"
            })
    void knownSignalsAndThoseOfOtherListsHoldNothing(String signal) {
        assertThat(SignalReader.read(List.of(signal), Format.NINJS)).isEqualTo(Verdict.USABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "sig:frobnicate, WITHHELD, UNKNOWN_ORDER",
        "nmsig:odd, WITHHELD, UNKNOWN_ORDER",
        "http://cv.iptc.org/newscodes/signal/odd, WITHHELD, UNKNOWN_ORDER",
        "sig:, WITHHELD, UNKNOWN_ORDER",
        "s\u200Big:odd, WITHHELD, UNKNOWN_ORDER",
        "sig:hold, WITHHELD, ORDER",
        "sig:kill, CANCELED, ORDER",
        "killed, CANCELED, STATUS",
        "stat:withheld, WITHHELD, STATUS"
    })
    void signalsThatHoldOrKillOrThatNobodyKnowsOfTheIptcsList(String signal, PubStatus status, Cause cause) {
        assertThat(SignalReader.read(List.of("sig:update", signal), Format.NINJS))
                .isEqualTo(new Verdict(status, new Held(cause, signal)));
    }

    @Test
    void aCorrectionIsSaidBeforeAnUpdate() {
        assertThat(SignalReader.change(List.of("sig:update", "sig:correction", "sig:cwarn")))
                .isEqualTo(Change.CORRECTION);
    }
}
