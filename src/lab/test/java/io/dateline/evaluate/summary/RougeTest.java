package io.dateline.evaluate.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dateline.evaluate.Figures;
import org.junit.jupiter.api.Test;

/** The figures are those of the reference scorer for the same texts. */
class RougeTest {
    private final Stems stems = new Stems();
    private final int[] gold = stems.of("The quick brown fox jumps over the lazy dog");
    private final int[] system = stems.of("The quick brown dog jumps on the log.");

    @Test
    void singleWords() {
        assertFigures(Rouge.n(gold, system, 1), 6 / 8.0, 6 / 9.0);
    }

    @Test
    void pairs() {
        assertFigures(Rouge.n(gold, system, 2), 2 / 7.0, 2 / 8.0);
    }

    @Test
    void longestCommonSubsequence() {
        assertFigures(Rouge.longest(gold, system), 5 / 8.0, 5 / 9.0);
    }

    @Test
    void aWordCountsAsOftenAsTheReferenceHasIt() {
        assertFigures(Rouge.n(stems.of("the cat"), stems.of("the the the"), 1), 1 / 3.0, 1 / 2.0);
    }

    @Test
    void wordsOfThreeLettersAreNotStemmed() {
        assertThat(stems.of("Governments said the ICC's rulings"))
                .isEqualTo(stems.of("government, said; the icc s ruling"));
    }

    @Test
    void nothingAgainstSomething() {
        assertFigures(Rouge.longest(gold, stems.of("...")), 0, 0);
    }

    private static void assertFigures(Figures found, double precision, double recall) {
        assertThat(found.precision()).isCloseTo(precision, within(1e-12));
        assertThat(found.recall()).isCloseTo(recall, within(1e-12));
    }
}
