package io.dateline.analyse.entity.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dateline.article.Coordinates;
import io.dateline.validate.dateline.Datelines;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The place of a dateline: its links, its country, its zone. */
class DatelinePlacesTest {
    private static final DatelinePlaces PLACES = new Linker().datelines();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SEOUL, Oct. 8 (Musterpress) -- | Asia/Seoul",
                "WASHINGTON (Musterpress) - | America/New_York",
                "LOS ANGELES — | America/Los_Angeles",
                "PARIS, Texas, Oct. 8 (Musterpress) -- | America/Chicago",
                "NEW DELHI/KARACHI | Asia/Kolkata",
                "Sydney - | Australia/Sydney"
            })
    void zoneIsThatOfItsFirstPlace(String dateline, String zone) {
        assertThat(PLACES.zone(Datelines.sent(dateline))).isEqualTo(ZoneId.of(zone));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SEOUL, Oct. 8 (Musterpress) -- | KR",
                "BEIJING, Nov. 29 /Xinhua/ -- | CN",
                "RAIPUR: | IN",
                "ROTTERDAM, NETHERLANDS, MARCH 3 (AP) - | NL",
                "SALEM, Ore. (AP) - | US",
                "WASHINGTON/LONDON, Nov 29 (Reuters) - | US",
                "CAIRO – 26 July 2026: | EG"
            })
    void countryIsThatOfItsFirstPlace(String dateline, String country) {
        assertThat(PLACES.link(Datelines.sent(dateline)).country()).isEqualTo(country);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SEOUL, Oct. 8 (Musterpress) -- | 37.57 | 126.98",
                "SALEM, Ore. (AP) - | 44.94 | -123.04",
                "Sydney - | -33.87 | 151.21",
                "QUITO: | -0.23 | -78.52"
            })
    void liesWhereItsFirstPlaceLies(String dateline, double latitude, double longitude) {
        Coordinates found = PLACES.link(Datelines.sent(dateline)).links().get(0).coordinates();

        assertThat(found.latitude()).isCloseTo(latitude, within(0.02));
        assertThat(found.longitude()).isCloseTo(longitude, within(0.02));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOWHEREVILLE, Oct. 8 --", "(Musterpress) --", "-"})
    void isUnknownForATownNobodyKnows(String dateline) {
        assertThat(PLACES.zone(Datelines.sent(dateline))).isNull();
        assertThat(PLACES.link(Datelines.sent(dateline)).links()).isEmpty();
    }

    @Test
    void isUnknownWithoutADateline() {
        assertThat(PLACES.zone(null)).isNull();
        assertThat(PLACES.link(null).links()).isEmpty();
    }
}
