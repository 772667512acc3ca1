package io.dateline.train.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureIndexTest {
    @Test
    void numbersWhatIsSeenOftenEnough() {
        // Given
        FeatureIndex index = new FeatureIndex();
        IntStream.of(7, -3, 7, 0, 0, 7).forEach(index::count);
        // When
        index.freeze(2);
        // Then
        assertThat(index.size()).isEqualTo(2);
        assertThat(index.number(-3)).isEqualTo(-1);
        assertThat(index.number(99)).isEqualTo(-1);
        assertThat(index.features()[index.number(7)]).isEqualTo(7);
        assertThat(index.features()[index.number(0)]).isZero();
    }

    @Test
    void growsPastItsFirstSize() {
        // Given
        FeatureIndex index = new FeatureIndex();
        int features = 600_000;
        IntStream.range(0, features).forEach(index::count);
        // When
        index.freeze(1);
        // Then
        Set<Integer> numbers = new HashSet<>();
        IntStream.range(0, features).forEach(feature -> numbers.add(index.number(feature)));
        assertThat(numbers).hasSize(features).doesNotContain(-1);
    }
}
