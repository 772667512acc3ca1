package io.dateline.analyse.entity.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The zone of the place a dateline names. */
class ZonesTest {
    private static final Zones ZONES = new Linker().zones();

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
    void isThatOfItsFirstPlace(String dateline, String zone) {
        assertThat(ZONES.of(dateline)).isEqualTo(ZoneId.of(zone));
    }

    @Test
    void isUnknownForATownNobodyKnows() {
        assertThat(ZONES.of("NOWHEREVILLE, Oct. 8 --")).isNull();
    }

    @Test
    void isUnknownWithoutADateline() {
        assertThat(ZONES.of(null)).isNull();
    }

    @Test
    void isUnknownForAnEmptyDateline() {
        assertThat(ZONES.of("")).isNull();
    }
}
