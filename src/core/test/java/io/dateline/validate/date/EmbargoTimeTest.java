package io.dateline.validate.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Lifecycle.Embargo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbargoTimeTest {
    /** A Monday. */
    private static final Instant MADE = Instant.parse("2026-11-23T19:00:00Z");

    private static final ZoneContext CONTEXT = ZoneContext.UNKNOWN.madeAt(MADE);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    12:01 a.m. ET Nov. 25, 2026                          | 2026-11-25T05:01:00Z | America/New_York
                    November 24, 2026 6:00 pm PT                         | 2026-11-25T02:00:00Z | America/Los_Angeles
                    6 pm PT                                              | 2026-11-24T02:00:00Z | America/Los_Angeles
                    6pm PT Tuesday                                       | 2026-11-25T02:00:00Z | America/Los_Angeles
                    6 p.m. est, Nov. 24                                  | 2026-11-24T23:00:00Z | -05:00
                    noon Eastern on 25 November                          | 2026-11-25T17:00:00Z | America/New_York
                    midnight GMT on Nov 25, 2026                         | 2026-11-26T00:00:00Z | Z
                    00.01 CET, 25 November 2026                          | 2026-11-24T23:01:00Z | +01:00
                    0001 GMT Wednesday                                   | 2026-11-25T00:01:00Z | Z
                    00:01 GMT on Wednesday 25 November                   | 2026-11-25T00:01:00Z | Z
                    00:01 on 25 November 2026 (GMT)                      | 2026-11-25T00:01:00Z | Z
                    7 a.m. London time Tuesday                           | 2026-11-24T07:00:00Z | Europe/London
                    1500 BRT Tuesday                                     | 2026-11-24T18:00:00Z | -03:00
                    9 am New York time on November 25                    | 2026-11-25T14:00:00Z | America/New_York
                    2026-11-24T18:00:00Z                                 | 2026-11-24T18:00:00Z | Z
                    2026-11-24 18:00 +0900                               | 2026-11-24T09:00:00Z | +09:00
                    24 Nov 2026 18:00 GMT. Check quotes.                 | 2026-11-24T18:00:00Z | Z
                    24 Nov 2026 18:00 GMT - check against delivery       | 2026-11-24T18:00:00Z | Z
                    24 Nov 2026 18:00 GMT, please respect                | 2026-11-24T18:00:00Z | Z
                    1800 GMT Nov 24, 2026) PORT SELM (Ellery) - The pier | 2026-11-24T18:00:00Z | Z
                    6 pm ET (2300 GMT) on Nov 24, 2026                   | 2026-11-24T23:00:00Z | Z
                    00:01 GMT Wednesday / 7:01 p.m. ET Tuesday           | 2026-11-25T00:01:00Z | Z
                    18.30 Uhr MEZ am 25. November 2026                   | 2026-11-25T17:30:00Z | +01:00
                    Mittwoch, 25.11., 18 Uhr MEZ                         | 2026-11-25T17:00:00Z | +01:00
                    25. Januar, 19.00 Uhr Berliner Zeit - bitte beachten | 2027-01-25T18:00:00Z | Europe/Berlin
                    mercredi 25 novembre à 18h00, heure de Paris         | 2026-11-25T17:00:00Z | Europe/Paris
                    le 25 novembre 2026 à 0h01 HNEC                      | 2026-11-24T23:01:00Z | +01:00
                    las 18.00 (hora de Madrid) del 25 de noviembre       | 2026-11-25T17:00:00Z | Europe/Madrid
                    25 novembre 2026 alle ore 18.30 CET                  | 2026-11-25T17:30:00Z | +01:00
                    18h30 de 25 de novembro, horário de Brasília         | 2026-11-25T21:30:00Z | -03:00
                    woensdag 25 november om 18.30 uur CET                | 2026-11-25T17:30:00Z | +01:00
                    onsdag den 25. november kl. 06.00 CET                | 2026-11-25T05:00:00Z | +01:00
                    onsdag 25 november kl 06.00 svensk tid               | 2026-11-25T05:00:00Z | Europe/Stockholm
                    keskiviikko 25. marraskuuta klo 6.00 EET             | 2026-11-25T04:00:00Z | +02:00
                    2026年11月25日 18時00分 JST                            | 2026-11-25T09:00:00Z | +09:00
                    2359 SGT tomorrow                                    | 2026-11-25T15:59:00Z | +08:00
                    6 pm EDT Dec. 1, 2026                                | 2026-12-01T23:00:00Z | America/New_York
                    5 Nov 2026 18:00 GMT                                 | 2026-11-05T18:00:00Z | Z
                    Nov 5 18:00 GMT                                      | 2026-11-05T18:00:00Z | Z
                    """)
    void ends(String words, Instant until, String zone) {
        Embargo embargo = EmbargoTime.read(words, CONTEXT);

        assertThat(embargo).extracting(Embargo::until, Embargo::zone).containsExactly(until, zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the minister speaks",
                "18:00 Nov 24, 2026 Neustadt time",
                "18:00 XYZT Nov 24, 2026",
                "Nov 24, 2026 18:00 XYZT",
                "18:00 GMT Nov 24, 2026 or when the minister speaks",
                "18:00 GMT Nov 24, 2026, unless lifted",
                "18:00 GMT Nov 24, 2026, 20:00 for broadcasters",
                "18:00 GMT to 20:00 GMT Nov 24, 2026",
                "6 pm ET (2200 GMT) on Nov 24, 2026",
                "18:00 IST Nov 24, 2026",
                "18:00 GST Nov 24, 2026",
                "18:00 GMT Friday Nov 24, 2026",
                "18:00 GMT 11/12/2026",
                "6 pm",
                "Tuesday",
                "Tuesday 18:00",
                "25:00 GMT Nov 24, 2026",
                "18:00 GMT Feb 30, 2027",
                "18:00 GMT Nov 24, 2026 ET/PT",
                "18:00 GMT on the day of the vote",
                "18 Uhr am Tag der Wahl",
                "18:00 GMT Nov 24, 2026 in Neustadt"
            })
    void whatIsNotWhollyUnderstoodHasNoEnd(String words) {
        assertThat(EmbargoTime.read(words, CONTEXT).until()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    18:00 Nov 24, 2026            | 2026-11-25T06:00:00Z | no zone; read as -12:00, where that time comes last
                    18:00 local time Nov 24, 2026 | 2026-11-25T06:00:00Z | no zone; read as -12:00, where that time comes last
                    Nov 24, 2026 GMT+1            | 2026-11-24T23:00:00Z | no time of day; read as the end of the day
                    18:00 BST Nov 24, 2026        | 2026-11-24T18:00:00Z | the zone has 3 meanings; read as the one that ends last, Europe/London
                    18:00 GMT Nov 24, 2026        | 2026-11-24T18:00:00Z | -
                    """)
    void whatIsAssumedEndsLastAndIsSaid(String words, Instant until, String assumption) {
        Embargo embargo = EmbargoTime.read(words, CONTEXT);

        assertThat(embargo.until()).isEqualTo(until);
        assertThat(EmbargoTime.assumption(embargo, CONTEXT)).isEqualTo(assumption.equals("-") ? null : assumption);
    }

    @ParameterizedTest
    @CsvSource({"IN, 12:30", "IE, 18:00", "IL, 16:00"})
    void theAgencysCountrySaysWhichZoneIsMeant(String country, String utc) {
        ZoneContext context = new ZoneContext(List.of(country), null, MADE);

        assertThat(EmbargoTime.read("18:00 IST Nov 24, 2026", context).until()).isEqualTo("2026-11-24T" + utc + ":00Z");
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
                    2026-11-24T06:00:00                       | America/New_York      | 2026-11-24T11:00:00Z
                    2026-11-24 06:00                          | Eastern Standard Time | 2026-11-24T11:00:00Z
                    2026-11-24T06:00:00+02:00                 | America/New_York      | 2026-11-24T04:00:00Z
                    2026-11-24T06:00:00+0000                  | America/New_York      | 2026-11-24T11:00:00Z
                    2026-11-24T06:00:00+0000;2026-11-24T11:00:00Z | America/New_York  | 2026-11-24T11:00:00Z
                    2026-11-24T11:00:00+0000;2026-11-24T11:00:00Z | America/New_York  | 2026-11-24T16:00:00Z
                    2026-11-24T06:00:00;2026-11-24T11:00:00Z  | America/New_York      | 2026-11-24T11:00:00Z
                    2026-11-24T06:00:00Z;2026-11-24T11:00:00Z | -                     | 2026-11-24T11:00:00Z
                    2026-11-24T06:00:00                       | -                     | 2026-11-24T18:00:00Z
                    2026-11-24                                | -                     | 2026-11-25T12:00:00Z
                    1795457130                                | -                     | 2026-11-23T18:05:30Z
                    2026-11-24T06:00:00                       | Neustadt              | -
                    2026-11-24T06:00:00Z;soon                 | -                     | -
                    soon                                      | Europe/Berlin         | -
                    """)
    void fields(String values, @Nullable String zone, @Nullable Instant until) {
        assertThat(EmbargoTime.field(List.of(values.split(";", -1)), zone, CONTEXT)
                        .until())
                .isEqualTo(until);
    }

    @Test
    void withoutTheItemsOwnTimeAWeekdayIsNoDay() {
        assertThat(EmbargoTime.read("18:00 GMT Tuesday", ZoneContext.UNKNOWN).until())
                .isNull();
    }

    @Test
    void theSendersWordsAreKept() {
        assertThat(EmbargoTime.read("6 pm ET on Nov. 24, 2026 (check quotes)", CONTEXT)
                        .asSent())
                .isEqualTo("6 pm ET on Nov. 24, 2026");
    }

    @Test
    void noMoreOfTheSendersWordsAreKeptThanATimeHas() {
        assertThat(EmbargoTime.read("x".repeat(EmbargoTime.MAX_AS_SENT + 1), CONTEXT)
                        .asSent())
                .hasSize(EmbargoTime.MAX_AS_SENT);
    }

    @Test
    void megabytesOfMarksAreReadInNoTime() {
        assertThat(EmbargoTime.read("(1/".repeat(1_000_000), CONTEXT).until()).isNull();
    }
}
