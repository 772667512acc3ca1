package io.dateline.story.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.story.reading.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static final long HOUR_MS = 3_600_000L;

    private static Fingerprint print(String text) {
        Reading reading = Reading.of("", text);
        return Fingerprint.of(Shingles.of(reading), reading);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        same words               | The council agreed on Monday to close the old harbour bridge for repairs | The council agreed on Monday to close the old harbour bridge for repairs | 1 | true
        one figure put right     | The council agreed on Monday to spend 40 million on the old harbour bridge | The council agreed on Monday to spend 41 million on the old harbour bridge | 1 | true
        next day's figure        | Powder snow of 40 centimetres fell on the upper slopes of the resort | Powder snow of 55 centimetres fell on the upper slopes of the resort | 24 | false
        other company, other sum | Quarterly profit of Hallam Mills rose to 12 million from 9 million a year ago | Quarterly profit of Brenda Foods rose to 31 million from 27 million a year ago | 0 | false
        other words              | The council agreed on Monday to close the old harbour bridge for repairs | Heavy rain flooded cellars in three villages along the river at the weekend | 1 | false
        """)
    void tellsCopiesFromFillingsOfATemplate(String name, String one, String other, long hours, boolean copy) {
        assertThat(Likeness.of(print(one), print(other), hours * HOUR_MS).isCopy())
                .isEqualTo(copy);
    }
}
