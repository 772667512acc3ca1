package io.dateline.train.ner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordClassesTest {
    /** Words 0 and 1 stand before 2, words 2 and 3 after 0: two classes by use. */
    private static final long[] LEFT = {pair(2, 0), pair(2, 1), pair(3, 0), pair(3, 1), pair(2, 0), pair(3, 1)};

    private static final long[] RIGHT = {pair(0, 2), pair(1, 2), pair(0, 3), pair(1, 3), pair(0, 2), pair(1, 3)};

    @Test
    void wordsInOnePlaceShareAClass() {
        // Given
        WordClasses classes = new WordClasses(
                Neighbours.of(LEFT.clone(), 4), Neighbours.of(RIGHT.clone(), 4), new long[] {3, 3, 3, 3}, 2);
        // When
        int[] found = classes.run(4);
        // Then
        assertThat(found[0]).isEqualTo(found[1]).isNotEqualTo(found[2]);
        assertThat(found[2]).isEqualTo(found[3]);
    }

    private static long pair(int word, int neighbour) {
        return (long) word << 32 | neighbour;
    }
}
