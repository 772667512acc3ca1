package io.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineLineTest {
    private static DatelineLine read(@Nullable String dateline) {
        return Objects.requireNonNull(DatelineLine.read(dateline));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "PORT ELLERY, Oct. 8 (Ellery Press) -- | PORT ELLERY         | --10-08 | Ellery Press",
                "PORT ELLERY (Ellery Press) -          | PORT ELLERY         | -       | Ellery Press",
                "VEGA, Norland, 8 October (EP) \u2014  | VEGA, Norland       | --10-08 | EP",
                "VEGA/PORT ELLERY, Feb 29 \u2013       | VEGA/PORT ELLERY    | --02-29 | -",
                "VEGA, Feb 30 -                        | VEGA, Feb 30        | -       | -",
                "SAINT-MARC \u2014                     | SAINT-MARC          | -       | -",
                "Oct 8 (EP)                            | -                   | --10-08 | EP",
                "VEGA (unclosed                        | VEGA                | -       | -",
                "VEGA, 17. M\u00e4rz (EP) -             | VEGA                | --03-17 | EP",
                "VEGA, 5 juillet (EP) -                | VEGA                | --07-05 | EP",
                "May Bay -                             | May Bay             | -       | -"
            })
    void takesApart(String written, @Nullable String place, @Nullable String day, @Nullable String agency) {
        DatelineLine line = read(written);
        assertThat(line.place()).isEqualTo(place);
        assertThat(Objects.toString(line.day(), null)).isEqualTo(day);
        assertThat(line.agency()).isEqualTo(agency);
    }

    @Test
    void noneStaysNone() {
        assertThat(DatelineLine.read(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2025-12-31", "2025-12-30, 2025-12-31", "2026-08-01, 2026-12-31"})
    void dayTakesTheClosestYear(LocalDate made, LocalDate expected) {
        assertThat(read("VEGA, Dec. 31 -").date(made)).isEqualTo(expected);
    }
}
