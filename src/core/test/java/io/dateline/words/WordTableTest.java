package io.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTableTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 8, 1000, 4095, 4096})
    void findsEveryHashAtItsPlaceAndNoOther(int count) {
        int[] hashes = new Random(count).ints().distinct().limit(count + 100).toArray();
        WordTable table = WordTable.ofPlaces(IntStream.of(hashes).limit(count).toArray());

        assertThat(IntStream.range(0, hashes.length))
                .allSatisfy(i -> assertThat(table.place(hashes[i])).isEqualTo(i < count ? i : -1));
    }

    @Test
    void findsHashesThatFallIntoOneSlot() {
        int[] hashes = IntStream.range(0, 50).map(i -> i << 20).toArray();

        WordTable table = WordTable.ofPlaces(hashes);

        assertThat(IntStream.of(hashes).map(table::place))
                .containsExactly(IntStream.range(0, 50).boxed().toArray(Integer[]::new));
    }

    @Test
    void refusesTwoPlacesForOneHash() {
        assertThatThrownBy(() -> WordTable.ofPlaces(new int[] {5, 6, 5}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5");
    }

    @Test
    void joinsTheBitsOfOneHash() {
        WordTable table = WordTable.of(new int[] {9, 9}, new long[] {1, 1L << 31});

        assertThat(table.get(9)).isEqualTo(1L << 31 | 1);
    }

    @Test
    void refusesMoreThan32Bits() {
        assertThatThrownBy(() -> WordTable.of(new int[] {9}, new long[] {1L << 32}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsWhatAModelFileHasAndLeavesTheRest() {
        ByteBuffer file = ByteBuffer.allocate(24)
                .putInt(2)
                .putInt(7)
                .putInt(-8)
                .putInt(1)
                .putInt(-1)
                .putInt(99);

        ByteBuffer in = file.flip();
        WordTable table = WordTable.read(in);

        assertThat(table.get(7)).isEqualTo(1);
        assertThat(table.get(-8)).isEqualTo(0xFFFFFFFFL);
        assertThat(in.getInt()).isEqualTo(99);
    }
}
