package io.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Embargo;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.validate.date.ZoneContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
    @CsvSource(delimiter = '|', textBlock = """
                    EMBARGOED until 1800 GMT Nov 24, 2026           | 2026-11-24T18:00:00Z
                    Embargoed until 2026-11-24T18:00:00Z            | 2026-11-24T18:00:00Z
                    EMBARGO: 24 Nov 2026 18:00 GMT. Check quotes.   | 2026-11-24T18:00:00Z
                    Not for release before November 24, 2026 6 pm   | 2026-11-25T06:00:00Z
                    Hold for release until Nov. 24, 2026 18:00 GMT  | 2026-11-24T18:00:00Z
                    """)
    void anEmbargoInTheNoteIsRead(String note, Instant until) {
        Lifecycle lifecycle = read(Map.of(Field.HEADLINE, "Pier opens", Field.ED_NOTE, note));

        assertThat(lifecycle.embargo().until()).isEqualTo(until);
        assertThat(lifecycle.pubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(lifecycle.change()).isEqualTo(Change.HOLD);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "WITHHOLD, -, WITHHELD",
                "WITHHOLD, 2026-11-24T17:59:59Z, WITHHELD",
                "WITHHOLD, 2026-11-24T18:00:00Z, USABLE",
                "TAG, -, USABLE",
                "TAG, 2026-11-24T17:59:59Z, USABLE"
            })
    void anEmbargoedItemIsWithheldUntilAVersionIsMadeAfterItsEnd(
            Embargoes embargoes, @Nullable Instant versionCreated, PubStatus status) {
        ItemDates dates = dates(versionCreated);

        Lifecycle lifecycle = read(Map.of(Field.HEADLINE, "Pier opens"), dates, embargoes);

        assertThat(lifecycle.pubStatus()).isEqualTo(status);
        assertThat(lifecycle.embargo().until()).isEqualTo("2026-11-24T18:00:00Z");
    }

    @Test
    void aLiftedEmbargoReleasesWhateverItsEndSays() {
        ItemDates dates = dates(null);

        Lifecycle lifecycle =
                read(Map.of(Field.HEADLINE, "Pier opens", Field.ED_NOTE, "EMBARGO LIFTED"), dates, Embargoes.WITHHOLD);

        assertThat(lifecycle.pubStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(lifecycle.change()).isEqualTo(Change.RELEASE);
    }

    @ParameterizedTest
    @EnumSource(Embargoes.class)
    void aHoldIsWithheldWhateverIsDoneWithEmbargoes(Embargoes embargoes) {
        Lifecycle lifecycle =
                read(Map.of(Field.HEADLINE, "Pier opens", Field.ED_NOTE, "HOLD"), ItemDates.NONE, embargoes);

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

        assertThat(read(fields, deskLine, ItemDates.NONE, Embargoes.WITHHOLD).change())
                .isEqualTo(change);
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

    private static ItemDates dates(@Nullable Instant versionCreated) {
        Instant end = Instant.parse("2026-11-24T18:00:00Z");
        Embargo embargo = new Embargo(end, end.toString(), "Z");
        return new ItemDates(versionCreated, null, embargo, versionCreated, ZoneContext.UNKNOWN, List.of());
    }

    private static Lifecycle read(Map<Field, String> fields) {
        return read(fields, ItemDates.NONE, Embargoes.WITHHOLD);
    }

    private static Lifecycle read(Map<Field, String> fields, ItemDates dates, Embargoes embargoes) {
        return read(fields, null, dates, embargoes);
    }

    private static Lifecycle read(
            Map<Field, String> fields, @Nullable String deskLine, ItemDates dates, Embargoes embargoes) {
        RawItem item = new RawItem(Format.NINJS, fields, null, List.of(), List.of(), List.of(), List.of());
        String headline = fields.getOrDefault(Field.HEADLINE, "");
        return new LifecycleReader(item, headline, LeadMarks.read(headline), deskLine, embargoes, dates.context())
                .read(true, false, dates);
    }
}
