package io.dateline.validate.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Cause;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Embargo;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.Held;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.article.Lifecycle.Retracts;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.validate.date.EmbargoTime;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifecycleReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Storm kills 12 in Port Selm",
                "Kill Bill returns to cinemas",
                "KILL BILL RETURNS",
                "KILL-JOYS BEWARE: THE PIER IS OPEN",
                "Kill: a film that divides Selm",
                "Kill-switch law passes",
                "To kill or not to kill: hunters meet",
                "HOLD ON: the pier opens",
                "Hold the line, says Velt",
                "Police withhold names of victims",
                "Embargo on arms until Monday, says Velt",
                "Withdrawn troops return",
                "MANDATORY KILLING QUOTA FOR GOATS"
            })
    void noHeadlineOfItsOwnWordsCancelsOrHolds(String headline) {
        assertThat(read(Map.of(Field.HEADLINE, headline)).pubStatus()).isEqualTo(PubStatus.USABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eds: police withhold names, adds quote",
                "Please kill the third paragraph",
                "Please kill photo COR101",
                "UPDATES with reaction to arms embargo on Orm",
                "Corrects the number killed",
                "Kills reference to Velt",
                "Note embargo on fish ended"
            })
    void noNoteAboutSomethingElseCancelsOrHolds(String note) {
        assertThat(read(Map.of(Field.HEADLINE, "Pier opens", Field.ED_NOTE, note))
                        .pubStatus())
                .isEqualTo(PubStatus.USABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KILL-Pier opens",
                "KILL: Pier opens",
                "MANDATORY KILL: PIER OPENS",
                "MANDATORY KILL",
                "KILL NOTICE - Pier opens",
                "EDITORS: PLEASE KILL Pier opens"
            })
    void aDesksKillInTheHeadlineCancels(String headline) {
        Lifecycle lifecycle = read(Map.of(Field.HEADLINE, headline));

        assertThat(lifecycle.pubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(lifecycle.change()).isEqualTo(Change.KILL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MANDATORY KILL",
                "Editors: please kill the story headlined Pier opens, first sent at 0800",
                "KILL: wrong pier",
                "This story has been withdrawn.",
                "Kill story"
            })
    void aDesksKillInTheNoteCancels(String note) {
        assertThat(read(Map.of(Field.HEADLINE, "Pier opens", Field.ED_NOTE, note))
                        .pubStatus())
                .isEqualTo(PubStatus.CANCELED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canceled", "Cancelled", "stat:canceled", "killed", "recalled"})
    void theItemsOwnStatusCancels(String status) {
        assertThat(read(Map.of(Field.PUB_STATUS, status)).pubStatus()).isEqualTo(PubStatus.CANCELED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOLD", "Please hold this story", "Do not publish", "WITHHOLD: names to be checked"})
    void aHoldInTheNoteWithholds(String note) {
        Lifecycle lifecycle = read(Map.of(Field.HEADLINE, "Pier opens", Field.ED_NOTE, note));

        assertThat(lifecycle.pubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(lifecycle.change()).isEqualTo(Change.HOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EMBARGOED until 2026-11-24T18:00:00Z",
                "Embargo: 2026-11-24T18:00:00Z",
                "Not for release before 2026-11-24T18:00:00Z",
                "Hold for release until 2026-11-24T18:00:00Z"
            })
    void anEmbargoInTheNoteIsRead(String note) {
        Lifecycle lifecycle = read(Map.of(Field.HEADLINE, "Pier opens", Field.ED_NOTE, note));

        assertThat(lifecycle.embargo().until()).isEqualTo(END);
        assertThat(lifecycle.pubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(lifecycle.change()).isEqualTo(Change.HOLD);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "true, -, WITHHELD",
                "true, 2026-11-24T17:59:59Z, WITHHELD",
                "true, 2026-11-24T18:00:00Z, USABLE",
                "false, -, USABLE",
                "false, 2026-11-24T17:59:59Z, USABLE"
            })
    void anEmbargoedItemIsWithheldUntilAVersionIsMadeAfterItsEnd(
            boolean withholds, @Nullable Instant versionCreated, PubStatus status) {
        Lifecycle lifecycle = read(Map.of(Field.HEADLINE, "Pier opens"), null, versionCreated, SENT, withholds);

        assertThat(lifecycle.pubStatus()).isEqualTo(status);
        assertThat(lifecycle.embargo().until()).isEqualTo("2026-11-24T18:00:00Z");
    }

    @Test
    void aLiftedEmbargoReleasesWhateverItsEndSays() {
        Map<Field, String> fields = Map.of(Field.HEADLINE, "Pier opens", Field.ED_NOTE, "EMBARGO LIFTED");

        Lifecycle lifecycle = read(fields, null, null, SENT, true);

        assertThat(lifecycle.pubStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(lifecycle.change()).isEqualTo(Change.RELEASE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHoldIsWithheldWhateverIsDoneWithEmbargoes(boolean withholds) {
        Map<Field, String> fields = Map.of(Field.HEADLINE, "Pier opens", Field.ED_NOTE, "HOLD");

        Lifecycle lifecycle = read(fields, null, null, null, withholds);

        assertThat(lifecycle.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void anEmbargoWithoutALegibleEndWithholds() {
        Lifecycle lifecycle =
                read(Map.of(Field.HEADLINE, "Pier opens", Field.ED_NOTE, "EMBARGOED until the minister speaks"));

        assertThat(lifecycle.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    UPDATE 3-Pier opens              | Pier opens   | UPDATE     | UPDATE    | 3 | -
                    RPT-UPDATE 2-Pier opens          | Pier opens   | REPEAT     | UPDATE    | 2 | -
                    WRAPUP 2-Pier opens              | Pier opens   | INITIAL    | WRAPUP    | 2 | -
                    CORRECTED-Pier opens             | Pier opens   | CORRECTION | STORY     | - | -
                    CORRECTED (OFFICIAL)-Pier opens  | Pier opens   | CORRECTION | STORY     | - | -
                    Correction: Pier opens           | Pier opens   | CORRECTION | STORY     | - | -
                    REFILE-Pier opens                | Pier opens   | REFILE     | STORY     | - | -
                    BRIEF-Pier opens                 | Pier opens   | INITIAL    | BRIEF     | - | -
                    URGENT: Pier opens               | Pier opens   | INITIAL    | NEWSBREAK | - | -
                    (URGENT) Pier opens              | Pier opens   | INITIAL    | NEWSBREAK | - | -
                    (3rd LD) Pier opens              | Pier opens   | UPDATE     | UPDATE    | 3 | -
                    (LEAD) Pier opens                | Pier opens   | UPDATE     | UPDATE    | - | -
                    2ND TAKE: Pier opens             | Pier opens   | ADD        | STORY     | - | 2
                    ADVISORY-Pier opens              | Pier opens   | INITIAL    | ADVISORY  | - | -
                    ANALYSIS-Pier opens              | Pier opens   | INITIAL    | ANALYSIS  | - | -
                    Update 3 - the pier opens        | Update 3 - the pier opens | INITIAL | STORY | - | -
                    (Selm) Pier opens                | (Selm) Pier opens | INITIAL | STORY    | - | -
                    U.S.-Orm pier opens              | U.S.-Orm pier opens | INITIAL | STORY  | - | -
                    """)
    void marksOnTheHeadline(String headline, String rest, Change change, Form form, Integer update, Integer take) {
        LeadMarks.Read marks = LeadMarks.read(headline);
        Lifecycle lifecycle = read(Map.of(Field.HEADLINE, headline));

        assertThat(marks.rest()).isEqualTo(rest);
        assertThat(lifecycle.change()).isEqualTo(change);
        assertThat(lifecycle.form()).isEqualTo(form);
        assertThat(lifecycle.updateNumber()).isEqualTo(update);
        assertThat(lifecycle.takeNumber()).isEqualTo(take);
    }

    @ParameterizedTest
    @CsvSource({
        "(Corrects height of the pier), CORRECTION",
        "[Refiles to fix headline], REFILE",
        "(Repeats to widen distribution), REPEAT",
        "(Adds quote), UPDATE",
        "Eds: Corrects name, CORRECTION"
    })
    void aNoteAtTheHeadOfTheBodySaysWhatChanged(String deskLine, Change change) {
        Map<Field, String> fields = Map.of(Field.HEADLINE, "Pier opens");

        assertThat(read(fields, deskLine, null, null, true).change()).isEqualTo(change);
    }

    @Test
    void marksAreKeptAsSignals() {
        assertThat(read(Map.of(Field.HEADLINE, "RPT-UPDATE 2-Pier opens")).signals())
                .containsExactly("RPT-", "UPDATE 2-");
    }

    @Test
    void moreMarksThanAllowedStayOnTheHeadline() {
        assertThat(LeadMarks.read("RPT-".repeat(LeadMarks.MAX_MARKS + 1) + "Pier")
                        .rest())
                .isEqualTo("RPT-Pier");
    }

    @ParameterizedTest
    @CsvSource({"4,4", "1.0,1", " 9 ,9"})
    void urgencyIsAnIptcDigit(String written, int urgency) {
        assertThat(read(Map.of(Field.URGENCY, written)).urgency()).isEqualTo(urgency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "high", "-1"})
    void anythingElseIsNoUrgency(String written) {
        assertThat(read(Map.of(Field.URGENCY, written)).urgency()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Please do not publish earlier versions                    | USABLE   | SUBSTITUTE | -             | -
                    CORRECTION: please do not use earlier versions            | USABLE   | CORRECTION | -             | -
                    Disregard previous, which had a wrong figure              | USABLE   | CORRECTION | -             | -
                    Eds: do not use the photo                                 | USABLE   | INITIAL    | -             | -
                    Corrects name. Please kill the third paragraph            | USABLE   | CORRECTION | -             | -
                    HOLD LIFTED. The story may be used.                       | USABLE   | RELEASE    | -             | -
                    Please kill item 0123                                     | WITHHELD | HOLD       | ORDER         | 0123
                    KILL KILL KILL. Please kill BC-Harbour-Ferry.             | WITHHELD | HOLD       | ORDER         | BC-Harbour-Ferry
                    Please kill item 0123 and use this instead                | USABLE   | SUBSTITUTE | -             | 0123
                    Kill unless you have it from two sources                  | WITHHELD | HOLD       | UNKNOWN_ORDER | -
                    HOLD LIFTED. Please kill this story.                      | CANCELED | KILL       | ORDER         | -
                    """)
    void whatANoteOrders(
            String note, PubStatus status, Change change, @Nullable Cause cause, @Nullable String retracts) {
        Lifecycle lifecycle = read(Map.of(Field.HEADLINE, "Pier opens", Field.ED_NOTE, note));

        assertThat(lifecycle.pubStatus()).isEqualTo(status);
        assertThat(lifecycle.change()).isEqualTo(change);
        assertThat(lifecycle.retracts()).isEqualTo(retracts == null ? null : new Retracts(retracts, null));
        assertThat(lifecycle.held()).isEqualTo(cause == null ? null : new Held(cause, note));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    canceled  | HOLD          | CANCELED | canceled
                    withheld  | Kill story    | CANCELED | Kill story
                    usable    | Please hold   | WITHHELD | Please hold
                    withheld  | HOLD LIFTED   | WITHHELD | withheld
                    replaced  | Adds quote    | WITHHELD | replaced
                    """)
    void theStricterOfStatusAndNoteDecidesAndIsKept(String sent, String note, PubStatus status, String asSent) {
        Lifecycle lifecycle = read(Map.of(Field.HEADLINE, "Pier opens", Field.PUB_STATUS, sent, Field.ED_NOTE, note));

        assertThat(lifecycle.pubStatus()).isEqualTo(status);
        assertThat(lifecycle.held().asSent()).isEqualTo(asSent);
    }

    @Test
    void anOrderInTheHeadlineKeepsTheHeadlineBack() {
        assertThat(read(Map.of(Field.HEADLINE, "HOLD - Secret report on the pier"))
                        .held())
                .isEqualTo(new Held(Cause.ORDER, "HOLD"));
    }

    @Test
    void anOrderInTheSlugCounts() {
        assertThat(read(Map.of(Field.HEADLINE, "Pier opens", Field.SLUGLINE, "BC-Pier, KILL"))
                        .pubStatus())
                .isEqualTo(PubStatus.CANCELED);
    }

    @Test
    void ofTwoEmbargoesTheLaterCounts() {
        String note = "Embargoed until 2026-11-25T18:00:00Z";

        Lifecycle lifecycle = read(Map.of(Field.HEADLINE, "Pier opens", Field.ED_NOTE, note), null, END, SENT, true);

        assertThat(lifecycle.embargo().until()).isEqualTo("2026-11-25T18:00:00Z");
        assertThat(lifecycle.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void anEmbargoThatCannotBeReadIsStricterThanOneThatCan() {
        Map<Field, String> fields = Map.of(Field.HEADLINE, "Pier opens", Field.ED_NOTE, "Embargoed until he speaks");

        assertThat(read(fields, null, END.plusSeconds(1), SENT, true).held().cause())
                .isEqualTo(Cause.UNREADABLE_EMBARGO);
    }

    @ParameterizedTest
    @CsvSource({"sig:correction, CORRECTION", "sig:update, UPDATE", "sig:cwarn, INITIAL"})
    void aSignalSaysWhatChanged(String signal, Change change) {
        RawItem item = new RawItem(Format.NINJS, Map.of(), null, List.of(), List.of(signal), List.of(), List.of());

        assertThat(reader(item, "Pier opens", null, true)
                        .read(true, false, null, null)
                        .change())
                .isEqualTo(change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EMBARGOED UNTIL THE SPEECH: Minister resigns",
                "EMBARGO UNTIL THE MINISTER SPEAKS: Minister resigns",
                "(EMBARGOED UNTIL DELIVERY) Minister resigns",
                "EMBARGOED UNTIL DELIVERY - Minister resigns"
            })
    void anEmbargoInAHeadlineWithoutAReadableEndWithholds(String headline) {
        Lifecycle lifecycle = read(Map.of(Field.HEADLINE, headline));

        assertThat(lifecycle.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Embargo until peace talks end: ministers agree",
                "EU embargo on arms until 2027: what it means",
                "Oil embargo stays until sanctions end"
            })
    void anEmbargoInTheNewsWithholdsNothing(String headline) {
        assertThat(read(Map.of(Field.HEADLINE, headline)).pubStatus()).isEqualTo(PubStatus.USABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Corrects spelling in paragraph 3)",
                "[Refiles to fix headline]",
                "KILL KILL KILL",
                "EMBARGOED UNTIL 0001 GMT TUESDAY",
                "Embargoed until 00:01 GMT Tuesday, 24 November 2026",
                "(Please kill this story)",
                "DO NOT PUBLISH",
                "(Berichtigung: Name)"
            })
    void notesAtTheHeadOfABody(String paragraph) {
        assertThat(EditorialNote.is(paragraph)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(Selm)",
                "The pier opened.",
                "Kill Bill returns to cinemas.",
                "Embargo talks went on until Monday, the ministry said.",
                "HOLD THE LINE, SAYS VELT"
            })
    void copyIsNoNote(String paragraph) {
        assertThat(EditorialNote.is(paragraph)).isFalse();
    }

    private static final Instant END = Instant.parse("2026-11-24T18:00:00Z");

    private static final Embargo SENT = new Embargo(END, "2026-11-24T18:00:00Z", "Z");

    private static Lifecycle read(Map<Field, String> fields) {
        return read(fields, null, null, null, true);
    }

    private static Lifecycle read(
            Map<Field, String> fields,
            @Nullable String deskLine,
            @Nullable Instant versionCreated,
            @Nullable Embargo sent,
            boolean withholds) {
        RawItem item = new RawItem(Format.NINJS, fields, null, List.of(), List.of(), List.of(), List.of());
        return reader(item, fields.getOrDefault(Field.HEADLINE, ""), deskLine, withholds)
                .read(true, false, versionCreated, sent);
    }

    private static LifecycleReader reader(RawItem item, String headline, @Nullable String deskLine, boolean withholds) {
        return new LifecycleReader(
                item,
                new LifecycleReader.Words(headline, deskLine),
                LeadMarks.read(headline),
                new EmbargoRule(withholds, LifecycleReaderTest::embargo, EmbargoTime::later));
    }

    /** Reads a time in ISO 8601 and nothing else: dates are read in another room. */
    private static Embargo embargo(String words) {
        boolean isTime = words.startsWith("2026-") && words.contains("Z");
        return new Embargo(isTime ? Instant.parse(words.substring(0, words.indexOf('Z') + 1)) : null, words, "Z");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "flash, 1, text, ALERT",
        "bulletin, 2, , ALERT",
        "urgent copy that lacks its text, 3, text, UNKNOWN",
        "nothing said, , text, UNKNOWN",
        "an urgency that is none, high, text, UNKNOWN",
        "a picture, 1, picture, UNKNOWN"
    })
    void withoutTextOnlyWhatTheSenderCallsUrgentIsAnAlert(String name, String urgency, String type, Form form) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        if (urgency != null) {
            fields.put(Field.URGENCY, urgency);
        }
        if (type != null) {
            fields.put(Field.TYPE, type);
        }
        RawItem item = new RawItem(Format.NINJS, fields, null, List.of(), List.of(), List.of(), List.of());

        Lifecycle read = reader(item, "Ferries stay in port", null, true).read(false, false, null, null);

        assertThat(read.form()).isEqualTo(form);
    }
}
