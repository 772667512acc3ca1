package io.dateline.validate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Arrival;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionOrderTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Arrival LATER = new Arrival(Instant.parse("2026-11-24T00:00:00Z"), 9L);

    @Test
    void theLayoutIsAsTheSchemaSays() {
        long place = VersionOrder.place(NOON, 3, new Arrival(null, 5L));

        assertThat(place).isEqualTo(NOON.toEpochMilli() / 10 * 8_388_608 + 4_194_304 + 3 * 16_384 + 5);
    }

    @Test
    void withoutANumberTheOffsetHasItsRoom() {
        long place = VersionOrder.place(NOON, -1, new Arrival(null, 4_194_303L));

        assertThat(place).isEqualTo(NOON.toEpochMilli() / 10 * 8_388_608 + 4_194_303);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    time decides over the number             | 2026-11-23T12:00:00Z    | 9   | 9  | 2026-11-23T12:00:01Z | 2   | 1
                    a hundredth of a second decides          | 2026-11-23T12:00:00.01Z | -1  | 9  | 2026-11-23T12:00:00.02Z | -1 | 1
                    the number parts equal times             | 2026-11-23T12:00:00Z    | 2   | 9  | 2026-11-23T12:00:00Z | 3   | 1
                    the offset parts equal numbers           | 2026-11-23T12:00:00Z    | 3   | 1  | 2026-11-23T12:00:00Z | 3   | 2
                    the offset parts versions without number | 2026-11-23T12:00:00Z    | -1  | 1  | 2026-11-23T12:00:00Z | -1  | 2
                    the offset parts numbers past the last   | 2026-11-23T12:00:00Z    | 999 | 1  | 2026-11-23T12:00:00Z | 256 | 2
                    a number stands above none               | 2026-11-23T12:00:00Z    | -1  | 9  | 2026-11-23T12:00:00Z | 0   | 1
                    without dates the number counts          | -                       | 254 | 9  | -                    | 255 | 1
                    also when it is long                     | -                       | 20261123100000 | 9 | -         | 20261123100001 | 1
                    without anything the offset counts       | -                       | -1  | 1  | -                    | -1  | 2
                    """)
    void ranksBelow(
            String why, Instant made, long number, long offset, Instant otherMade, long otherNumber, long otherOffset) {
        assertThat(VersionOrder.place(made, number, new Arrival(null, offset)))
                .isLessThan(VersionOrder.place(otherMade, otherNumber, new Arrival(null, otherOffset)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0001-01-01T00:00:00Z",
        "1969-12-31T23:59:59Z",
        "1970-01-01T00:00:00Z",
        "2144-03-18T03:28:58.88Z",
        "9999-12-31T23:59:59Z",
        "+1000000000-12-31T23:59:59Z"
    })
    void aPlaceholderOfADateIsNoDate(Instant placeholder) {
        assertThat(VersionOrder.place(placeholder, -1, LATER)).isEqualTo(VersionOrder.place(null, -1, LATER));
    }

    @Test
    void theRecordsTimestampStandsForADateThatIsMissing() {
        assertThat(VersionOrder.place(null, -1, LATER))
                .isEqualTo(VersionOrder.place(LATER.timestamp(), -1, LATER))
                .isGreaterThan(VersionOrder.place(NOON, -1, new Arrival(null, 99L)));
    }

    @Test
    void theLastMomentOfTheScaleStaysBelowEveryOrder() {
        Instant last = Instant.ofEpochMilli((VersionOrder.TIMES - 1) * 10);

        assertThat(last).hasToString("2144-03-18T03:28:58.870Z");
        assertThat(VersionOrder.place(last, Long.MAX_VALUE, new Arrival(null, Long.MAX_VALUE)))
                .isEqualTo(VersionOrder.ORDER - 1);
    }

    @Test
    void aDoubleNeverTurnsTwoRound() {
        long low = VersionOrder.place(NOON, -1, new Arrival(null, 1L)) + VersionOrder.ORDER;
        long high = VersionOrder.place(NOON.plusMillis(10), -1, new Arrival(null, 0L)) + VersionOrder.ORDER;

        assertThat((double) low).isLessThan((double) high);
    }
}
