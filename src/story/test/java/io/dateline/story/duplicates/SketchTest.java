package io.dateline.story.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dateline.story.reading.Hash;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {
    private final Random random = new Random(3);

    @Test
    void isExactWhileNothingIsLeftOut() {
        int[] one = hashes(1, 4);
        int[] other = hashes(2, 6);
        assertThat(Sketch.compare(Sketch.of(one, Sketch.MOST), Sketch.of(other, Sketch.MOST)))
                .isEqualTo(new Overlap(3, 1, 2));
    }

    private static int[] hashes(int first, int last) {
        return IntStream.rangeClosed(first, last).map(Hash::spread).toArray();
    }

    @ParameterizedTest(name = "{0} members against twice as many")
    @ValueSource(ints = {300, 600, 2_000, 8_000})
    void estimatesLargeSets(int size) {
        int[] one = random.ints(size).toArray();
        int[] other = random.ints(2L * size).toArray();
        System.arraycopy(one, 0, other, 0, size);
        Overlap overlap = Sketch.compare(Sketch.of(one, Sketch.MOST), Sketch.of(other, Sketch.MOST));
        assertThat(overlap.jaccard()).isCloseTo(0.5, within(0.15));
    }

    @ParameterizedTest(name = "{0} members against {1}")
    @CsvSource({"0, 9", "9, 0", "40, 90", "250, 250", "200, 2_000", "2_000, 200", "2_000, 8_000", "8_000, 300"})
    void comparesByTableAsInOrder(String size, String otherSize) {
        int[] one = few(size);
        int[] other = few(otherSize);
        System.arraycopy(one, 0, other, 0, Math.min(one.length, other.length) / 2);
        char[] sketch = Sketch.of(one, Sketch.MOST);
        char[] otherSketch = Sketch.of(other, Sketch.MOST);
        assertThat(new SketchTable(sketch).compare(otherSketch)).isEqualTo(Sketch.compare(sketch, otherSketch));
    }

    /** Hashes of which several have the same 16 bits. */
    private int[] few(String size) {
        int members = Integer.parseInt(size.replace("_", ""));
        return random.ints(members).map(hash -> hash & 0xfff7ffff).toArray();
    }

    @Test
    void keepsNoMoreThanItMay() {
        assertThat(Sketch.of(random.ints(8_000).toArray(), Sketch.MOST)).hasSizeBetween(100, Sketch.MOST + 1);
    }
}
