package io.dateline.evaluate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Ada Brannock, Brannock, true",
        "Ada Brannock, A. Brannock, true",
        "Ada Brannock, Tom Brannock, false",
        "Mayor Ada Brannock, Ada Brannock, true",
        "Ellery Harbour Board, EHB, true",
        "Kelmouth St, Kelmouth Street, true",
        "Ellery Press, Kelmouth Echo, false",
        "the Admiralty, Admiralty, true"
    })
    void twoNamesMeanTheSameWhenTheyAreCompatible(String a, String b, boolean same) {
        assertThat(Names.same(a, b)).isEqualTo(same);
        assertThat(Names.same(b, a)).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "harbour tolls, harbour toll, true",
        "harbour tolls, tolls, false",
        "new harbour tolls, harbour tolls, true",
        "line-up, lineup, true",
        "tolls, strike, false"
    })
    void twoTagsMeanTheSameWithMostOfTheirWords(String a, String b, boolean same) {
        assertThat(Names.sameTag(a, b)).isEqualTo(same);
        assertThat(Names.sameTag(b, a)).isEqualTo(same);
    }
}
