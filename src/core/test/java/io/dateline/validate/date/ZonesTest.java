package io.dateline.validate.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "UTC, Z",
        "GMT, Z",
        "Z, Z",
        "UT, Z",
        "EST, -05:00",
        "EDT, -04:00",
        "CST, -06:00",
        "CDT, -05:00",
        "MST, -07:00",
        "MDT, -06:00",
        "PST, -08:00",
        "PDT, -07:00",
        "AKST, -09:00",
        "AKDT, -08:00",
        "HST, -10:00",
        "AST, -04:00",
        "ADT, -03:00",
        "NST, -03:30",
        "NDT, -02:30",
        "HNE, -05:00",
        "HAE, -04:00",
        "BRT, -03:00",
        "BRST, -02:00",
        "ART, -03:00",
        "CLST, -03:00",
        "COT, -05:00",
        "PET, -05:00",
        "ECT, -05:00",
        "UYT, -03:00",
        "BOT, -04:00",
        "VET, -04:00",
        "WET, Z",
        "WEST, +01:00",
        "BST, +01:00",
        "CET, +01:00",
        "CEST, +02:00",
        "MET, +01:00",
        "MEST, +02:00",
        "MEZ, +01:00",
        "MESZ, +02:00",
        "HNEC, +01:00",
        "HAEC, +02:00",
        "EET, +02:00",
        "EEST, +03:00",
        "MSK, +03:00",
        "TRT, +03:00",
        "IDT, +03:00",
        "GST, +04:00",
        "PKT, +05:00",
        "NPT, +05:45",
        "WIB, +07:00",
        "ICT, +07:00",
        "HKT, +08:00",
        "SGT, +08:00",
        "PHT, +08:00",
        "MYT, +08:00",
        "JST, +09:00",
        "KST, +09:00",
        "SAST, +02:00",
        "CAT, +02:00",
        "EAT, +03:00",
        "WAT, +01:00",
        "AEST, +10:00",
        "AEDT, +11:00",
        "ACST, +09:30",
        "ACDT, +10:30",
        "AWST, +08:00",
        "NZST, +12:00",
        "NZDT, +13:00",
        "FJT, +12:00",
        "IRST, +03:30",
        "AFT, +04:30"
    })
    void abbreviations(String name, String offset) {
        String date = "2026-11-25T18:05:00";

        assertThat(Dates.parse("Wed, 25 Nov 2026 18:05:00 " + name)).isEqualTo(Dates.parse(date + offset));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    ET                        | -05:00
                    CT                        | -06:00
                    MT                        | -07:00
                    PT                        | -08:00
                    Eastern                   | -05:00
                    Eastern Time              | -05:00
                    U.S. Eastern Time         | -05:00
                    Eastern Standard Time     | -05:00
                    Mountain Time             | -07:00
                    Pacific                   | -08:00
                    Central European Time     | +01:00
                    British Summer Time       | +01:00
                    New York time             | -05:00
                    London time               | Z
                    UK time                   | Z
                    Beijing time              | +08:00
                    Paris time                | +01:00
                    Tokyo                     | +09:00
                    heure de Paris            | +01:00
                    hora de Madrid            | +01:00
                    ora di Roma               | +01:00
                    horário de Brasília       | -03:00
                    Berliner Zeit             | +01:00
                    New Yorker Zeit           | -05:00
                    America/Sao_Paulo         | -03:00
                    america/new_york          | -05:00
                    GMT+1                     | +01:00
                    UTC+09:00                 | +09:00
                    UTC-3                     | -03:00
                    GMT +0100                 | +01:00
                    UTC−05:00                 | -05:00
                    +0530                     | +05:30
                    +05:30                    | +05:30
                    +530                      | +05:30
                    -3                        | -03:00
                    """)
    void names(String name, String offset) {
        assertThat(Dates.parse("Wed, 25 Nov 2026 18:05:00 " + name))
                .isEqualTo(Dates.parse("2026-11-25T18:05:00" + offset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "W. Europe Standard Time", "Berlin", "CET", "+01:00", "GMT+1"})
    void aFieldNamesItsZoneInAnyOfTheseWays(String written) {
        List<ZoneMeaning> zone = ZoneReader.whole(written);

        assertThat(zone.get(0).literalInstant(java.time.LocalDateTime.of(2026, 11, 25, 18, 0)))
                .hasToString("2026-11-25T17:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Neustadt", "XYZT", "+99:00", "CET or so", "", "12"})
    void aFieldsZoneThatNobodyKnowsIsNone(String written) {
        assertThat(ZoneReader.whole(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1800A, 17", "1800C, 15", "1800M, 6", "1800N, 19", "1800Y, 30", "1800Z, 18"})
    void militaryLettersStandStraightAfterTheDigits(String clock, int hour) {
        assertThat(Dates.parse(clock + " 25 Nov 2026"))
                .isEqualTo(Dates.parse("2026-11-25T00:00:00Z").plusSeconds(hour * 3600L));
    }
}
