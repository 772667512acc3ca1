package io.dateline.validate.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Warning;
import io.dateline.article.Warning.Kind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-23T18:05:30Z                           | 2026-11-23T18:05:30Z
                    2026-11-23T18:05:30.25Z                        | 2026-11-23T18:05:30.250Z
                    2026-11-23T18:05:30.123456789Z                 | 2026-11-23T18:05:30.123Z
                    2026-11-23T18:05:30,250+01:00                  | 2026-11-23T17:05:30.250Z
                    2026-11-23T18:05:30+0100                       | 2026-11-23T17:05:30Z
                    2026-11-23T18:05-08                            | 2026-11-24T02:05:00Z
                    2026-11-23t18:05:30z                           | 2026-11-23T18:05:30Z
                    2026-11-23 18:05:30                            | 2026-11-23T18:05:30Z
                    2026-11-23 18:05:30 UTC                        | 2026-11-23T18:05:30Z
                    2026-11-23 18:05:30 -0400                      | 2026-11-23T22:05:30Z
                    2026-11-23 18:05:30 +05:30                     | 2026-11-23T12:35:30Z
                    2026-11-23T24:00:00Z                           | 2026-11-24T00:00:00Z
                    2026-11-23                                     | 2026-11-23T00:00:00Z
                    2026-11-23+01:00                               | 2026-11-22T23:00:00Z
                    2026-11                                        | 2026-11-01T00:00:00Z
                    2026-1-2                                       | 2026-01-02T00:00:00Z
                    2026/11/25 18:05                               | 2026-11-25T18:05:00Z
                    2026.11.25 18:05:10                            | 2026-11-25T18:05:10Z
                    20261123T180530Z                               | 2026-11-23T18:05:30Z
                    20261123T180530+0000                           | 2026-11-23T18:05:30Z
                    20261123T1805Z                                 | 2026-11-23T18:05:00Z
                    20261123180530                                 | 2026-11-23T18:05:30Z
                    202611231805                                   | 2026-11-23T18:05:00Z
                    20261123                                       | 2026-11-23T00:00:00Z
                    2016-12-31T23:59:60Z                           | 2016-12-31T23:59:59Z
                    Mon, 23 Nov 2026 18:05:30 +0000                | 2026-11-23T18:05:30Z
                    Mon, 23 Nov 2026 18:05:30 GMT                  | 2026-11-23T18:05:30Z
                    Fri, 23 Nov 2026 18:05:30 GMT                  | 2026-11-23T18:05:30Z
                    Mon, 23 Nov 2026 18:05 +02:00                  | 2026-11-23T16:05:00Z
                    Mon,23 Nov 2026 18:05:30 +0000                 | 2026-11-23T18:05:30Z
                    23 Nov 26 18:05 EST                            | 2026-11-23T23:05:00Z
                    23-Nov-2026 18:05:30 GMT                       | 2026-11-23T18:05:30Z
                    Monday, 23-Nov-26 18:05:30 GMT                 | 2026-11-23T18:05:30Z
                    Mon, 3 Nov 2026 8:05:30 +0100                  | 2026-11-03T07:05:30Z
                    Mon Nov 23 18:05:30 UTC 2026                   | 2026-11-23T18:05:30Z
                    Mon Nov 23 18:05:30 2026                       | 2026-11-23T18:05:30Z
                    Mon Nov 23 18:05:30 +0000 2026                 | 2026-11-23T18:05:30Z
                    Wed Nov 25 2026 18:05:00 GMT+0100 (CET)        | 2026-11-25T17:05:00Z
                    Wed Nov 25 2026 18:05:00 GMT+0100 (Central European Standard Time) | 2026-11-25T17:05:00Z
                    Wed, 25 Nov 2026 18:05:00 GMT +0100            | 2026-11-25T17:05:00Z
                    Wed, 25 Nov 2026 18:05:00 UTC-3                | 2026-11-25T21:05:00Z
                    Wed, 25 Nov 2026 18:05:00 (PST)                | 2026-11-26T02:05:00Z
                    November 23, 2026 6:05 PM                      | 2026-11-23T18:05:00Z
                    Nov. 23, 2026, 12:05 a.m.                      | 2026-11-23T00:05:00Z
                    Sept 25th, 2026 at 6pm                         | 2026-09-25T18:00:00Z
                    25th of September 2026 18:05                   | 2026-09-25T18:05:00Z
                    2026 November 25 18:05                         | 2026-11-25T18:05:00Z
                    24 Nov 2026 GMT                                | 2026-11-24T00:00:00Z
                    25.11.2026 18:05                               | 2026-11-25T18:05:00Z
                    25.11.26, 18.05 Uhr                            | 2026-11-25T18:05:00Z
                    25/11/2026 18:05:30                            | 2026-11-25T18:05:30Z
                    11/25/2026 6:05:30 PM                          | 2026-11-25T18:05:30Z
                    25-11-2026 18:05                               | 2026-11-25T18:05:00Z
                    Mi, 25 Nov 2026 18:05:00 +0100                 | 2026-11-25T17:05:00Z
                    Mittwoch, 25. November 2026, 18:05 Uhr MEZ     | 2026-11-25T17:05:00Z
                    3. März 2026 18:05                             | 2026-03-03T18:05:00Z
                    mer. 25 févr. 2026 18h05                       | 2026-02-25T18:05:00Z
                    1er décembre 2026 à 18 h 30                    | 2026-12-01T18:30:00Z
                    mar, 24 nov 2026 18:05:00 +0100                | 2026-11-24T17:05:00Z
                    miércoles, 25 de noviembre de 2026 18:05       | 2026-11-25T18:05:00Z
                    mer, 25 nov 2026 18:05:00 +0100                | 2026-11-25T17:05:00Z
                    mercoledì 25 novembre 2026, ore 18.05          | 2026-11-25T18:05:00Z
                    qua, 25 nov 2026 18:05:00 -0300                | 2026-11-25T21:05:00Z
                    25 de outubro de 2026 às 18h05                 | 2026-10-25T18:05:00Z
                    woensdag 25 maart 2026 18.05 uur               | 2026-03-25T18:05:00Z
                    onsdag 25. november 2026 kl. 18.05             | 2026-11-25T18:05:00Z
                    ons, 25 maj 2026 18:05:00 +0200                | 2026-05-25T16:05:00Z
                    25. marraskuuta 2026 klo 18.05                 | 2026-11-25T18:05:00Z
                    2026. november 25. 18:05                       | 2026-11-25T18:05:00Z
                    Τετ, 25 Νοε 2026 18:05:00 EET                  | 2026-11-25T16:05:00Z
                    Ср, 25 ноя 2026 18:05:00 +0300                 | 2026-11-25T15:05:00Z
                    25 ноября 2026, 18:05 МСК                      | 2026-11-25T15:05:00Z
                    25 listopada 2026 18:05                        | 2026-11-25T18:05:00Z
                    25 Kasım 2026 18:05 TRT                        | 2026-11-25T15:05:00Z
                    2026年11月25日 18時05分                          | 2026-11-25T18:05:00Z
                    2026年11月25日(水) 18:05                         | 2026-11-25T18:05:00Z
                    2026年11月25日 下午6:05                          | 2026-11-25T18:05:00Z
                    2026년 11월 25일 오후 6시 5분                     | 2026-11-25T18:05:00Z
                    2026-11-25 오후 6:05:30                          | 2026-11-25T18:05:30Z
                    2026. 11. 25. 18:05                            | 2026-11-25T18:05:00Z
                    25\u00a0Nov\u00a02026 18:05                     | 2026-11-25T18:05:00Z
                    ２０２６−１１−２５ 18:05                           | 2026-11-25T18:05:00Z
                    /Date(1795457130123)/                          | 2026-11-23T18:05:30.123Z
                    /Date(1795457130123+0100)/                     | 2026-11-23T18:05:30.123Z
                    1795457130                                     | 2026-11-23T18:05:30Z
                    1795457130.5                                   | 2026-11-23T18:05:30.500Z
                    1795457130123                                  | 2026-11-23T18:05:30.123Z
                    """)
    void readable(String written, String instant) {
        assertThat(Dates.parse(written.replace("\\u00a0", "\u00a0"))).hasToString(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-13-01T00:00:00Z",
                "2026-02-30",
                "2026-11-23T25:00:00Z",
                "2026-11-23Tnoonish",
                "32 Nov 2026",
                "23 Foo 2026",
                "2026",
                "12",
                "2026-11-23T18:05:30+99:00",
                "Mon, 23 Nov",
                "18:05",
                "99999999999999999999",
                "--------",
                "2026-11-23T18:05:30Z and then",
                "/////",
                "0001-01-01T00:00:00Z",
                "23 Nov 2026 18:65",
                "23 Nov 2026 13:05 am 7",
                "Nov 23 2026 18:05 19:05",
                "v3",
                "26-11-23",
                "tomorrow 18:00",
                "/Date()/",
                "1,2,3"
            })
    void unreadable(String written) {
        assertThat(Dates.parse(written)).isNull();
    }

    @Test
    void whatIsLongerThanAnyDateIsNotLookedAt() {
        assertThat(Dates.parse("2026-11-23" + " ".repeat(Dates.MAX_LENGTH) + "Z".repeat(Dates.MAX_LENGTH)))
                .isNull();
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
                    11/12/2026 18:05 | US | 2026-11-12T18:05:00Z
                    11/12/2026 18:05 | GB | 2026-12-11T18:05:00Z
                    11/12/2026 18:05 | -  | 2026-12-11T18:05:00Z
                    12 Nov 2026 18:05 IST | IN | 2026-11-12T12:35:00Z
                    12 Nov 2026 18:05 IST | IL | 2026-11-12T16:05:00Z
                    12 Nov 2026 18:05 CST | CN | 2026-11-12T10:05:00Z
                    12 Nov 2026 18:05 EST | AU | 2026-11-12T08:05:00Z
                    """)
    void theCountryDecidesWhatMayMeanTwoThings(String written, String country, String instant) {
        ZoneContext context = new ZoneContext(country == null ? List.of() : List.of(country), null, null);

        assertThat(Dates.read(written, "versionCreated", context).instant()).hasToString(instant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-23 18:05:30           | ASSUMED_ZONE | no zone; read as UTC
                    2026-11-23                    | ASSUMED_ZONE | no time of day and no zone; read as 00:00 UTC
                    23 Nov 2026 18:05 IST         | ASSUMED_ZONE | the zone has 3 meanings; read as +05:30
                    23 Nov 2026 18:05 QXT         | ASSUMED_DATE | its zone is not known
                    11/12/2026 18:05 GMT          | ASSUMED_DATE | day and month may stand in either order; read as 2026-12-11
                    2026-10-05T012:41:01+05:30    | ASSUMED_DATE | an hour of three digits was read as one of two
                    """)
    void whatIsAssumedIsSaid(String written, Kind kind, String detail) {
        assertThat(Dates.read(written, "firstCreated", ZoneContext.UNKNOWN).warnings())
                .contains(new Warning(kind, "firstCreated", detail));
    }

    @Test
    void aLocalTimeIsReadInTheAgencysZone() {
        ZoneContext helsinki = new ZoneContext(List.of("FI"), ZoneId.of("Europe/Helsinki"), null);

        assertThat(Dates.read("2026-07-01T12:00:00", null, helsinki).instant()).hasToString("2026-07-01T09:00:00Z");
    }

    @Test
    void anAssumedZoneLeavesTheDateAsUncertainAsTheWorldIsWide() {
        ReadDate read = Dates.read("2026-11-23T12:00:00", null, ZoneContext.UNKNOWN);

        assertThat(List.of(read.earliest(), read.latest()))
                .containsExactly(Instant.parse("2026-11-22T22:00:00Z"), Instant.parse("2026-11-24T00:00:00Z"));
    }

    @Test
    void aDateWithItsZoneIsCertain() {
        ReadDate read = Dates.read("2026-11-23T12:00:00+01:00", null, ZoneContext.UNKNOWN);

        assertThat(List.of(read.earliest(), read.latest())).containsOnly(read.instant());
    }
}
