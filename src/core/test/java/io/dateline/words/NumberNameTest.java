package io.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NumberNameTest {
    static Stream<String> languages() {
        return Languages.with("numbers").stream();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "en, CARDINAL, 12, twelve",
        "en, ORDINAL, 30, thirtieth",
        "en, AMOUNT_SCALE, 10000000, crores",
        "en, CHECKED_SCALE, 12, dozen",
        "de, CARDINAL, 5, fünf",
        "pt, SCALE, 1000000, milhões"
    })
    void hasTheWordsOfALanguage(String language, NumberName.Kind kind, BigDecimal value, String word) {
        assertThat(NumberName.of(language))
                .anySatisfy(name -> assertThat(name.words()).contains(word))
                .filteredOn(name -> name.words().contains(word))
                .extracting(NumberName::kind, NumberName::value)
                .containsExactly(tuple(kind, value));
    }

    /** The time step keeps a scale as the power of ten that it is. */
    @ParameterizedTest
    @MethodSource("languages")
    void hasScalesThatArePowersOfTen(String language) {
        assertThat(NumberName.of(language))
                .filteredOn(name -> name.kind() == NumberName.Kind.SCALE)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.value().stripTrailingZeros().unscaledValue())
                        .isOne());
    }

    @Test
    void refusesANumberWithoutAWord() {
        assertThatThrownBy(() -> new NumberName(NumberName.Kind.CARDINAL, BigDecimal.TEN, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
