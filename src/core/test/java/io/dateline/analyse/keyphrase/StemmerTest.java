package io.dateline.analyse.keyphrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {
    /** Examples of Porter's paper, steps 1 to 5. */
    @ParameterizedTest
    @CsvSource({
        "caresses, caress",
        "ponies, poni",
        "cats, cat",
        "feed, feed",
        "agreed, agre",
        "plastered, plaster",
        "motoring, motor",
        "sing, sing",
        "conflated, conflat",
        "troubled, troubl",
        "hopping, hop",
        "falling, fall",
        "filing, file",
        "happy, happi",
        "sky, sky",
        "relational, relat",
        "valenci, valenc",
        "triplicate, triplic",
        "hopefulness, hope",
        "revival, reviv",
        "adoption, adopt",
        "probate, probat",
        "rate, rate",
        "controll, control",
        "roll, roll"
    })
    void endingsGo(String word, String stem) {
        assertThat(Stemmer.stem(word)).isEqualTo(stem);
    }

    @Test
    void aWordWithOtherLettersStays() {
        assertThat(Stemmer.stem("Cafés")).isEqualTo("cafés");
    }
}
