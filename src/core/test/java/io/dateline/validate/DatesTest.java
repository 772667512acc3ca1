package io.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-23T18:05:30Z              | 2026-11-23T18:05:30Z
                    2026-11-23T18:05:30.25Z           | 2026-11-23T18:05:30.250Z
                    2026-11-23T18:05:30,250+01:00     | 2026-11-23T17:05:30.250Z
                    2026-11-23T18:05:30+0100          | 2026-11-23T17:05:30Z
                    2026-11-23T18:05-08               | 2026-11-24T02:05:00Z
                    2026-11-23 18:05:30               | 2026-11-23T18:05:30Z
                    2026-11-23 18:05:30 UTC           | 2026-11-23T18:05:30Z
                    2026-11-23 18:05:30 -0400         | 2026-11-23T22:05:30Z
                    2026-11-23                        | 2026-11-23T00:00:00Z
                    20261123T180530Z                  | 2026-11-23T18:05:30Z
                    20261123T180530+0000              | 2026-11-23T18:05:30Z
                    20261123180530                    | 2026-11-23T18:05:30Z
                    20261123                          | 2026-11-23T00:00:00Z
                    2016-12-31T23:59:60Z              | 2016-12-31T23:59:59Z
                    Mon, 23 Nov 2026 18:05:30 +0000   | 2026-11-23T18:05:30Z
                    Mon, 23 Nov 2026 18:05:30 GMT     | 2026-11-23T18:05:30Z
                    23 Nov 26 18:05 EST               | 2026-11-23T23:05:00Z
                    Mon, 3 Nov 2026 8:05:30 +0100     | 2026-11-03T07:05:30Z
                    Mon Nov 23 18:05:30 UTC 2026      | 2026-11-23T18:05:30Z
                    Mon Nov 23 18:05:30 +0000 2026    | 2026-11-23T18:05:30Z
                    November 23, 2026 6:05 PM         | 2026-11-23T18:05:00Z
                    Nov. 23, 2026, 12:05 a.m.         | 2026-11-23T00:05:00Z
                    1795457130                        | 2026-11-23T18:05:30Z
                    1795457130123                     | 2026-11-23T18:05:30.123Z
                    """)
    void readable(String written, String instant) {
        assertThat(Dates.parse(written)).hasToString(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "yesterday", "2026-13-01T00:00:00Z", "2026-02-30", "2026-11-23T25:00:00Z", "2026-11-23Tnoon",
                        "32 Nov 2026",
                "23 Foo 2026", "2026", "12", "2026-11-23T18:05:30+99:00", "Mon, 23 Nov", "2026-11-23T", "2026-1-2",
                "18:05", "99999999999999999999", "--------", "2026-11-23T18:05:30Z and then", "/////"
            })
    void unreadable(String written) {
        assertThat(Dates.parse(written)).isNull();
    }

    @Test
    void whatIsLongerThanAnyDateIsNotLookedAt() {
        assertThat(Dates.parse("2026-11-23" + " ".repeat(Dates.MAX_LENGTH) + "Z".repeat(Dates.MAX_LENGTH)))
                .isNull();
    }
}
