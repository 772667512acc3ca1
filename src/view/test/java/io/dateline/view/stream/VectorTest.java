package io.dateline.view.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.view.window.Position;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorTest {
    @Test
    void readsWhatItWrites() {
        Vector vector = new Vector(Map.of(2, 7L, 0, 3L));

        assertThat(vector).hasToString("0-3,2-7");
        assertThat(Vector.of("0-3,2-7")).contains(vector);
    }

    @Test
    void knowsWhatWasSeen() {
        Vector vector = new Vector(Map.of(0, 3L));

        assertThat(vector.has(new Position(0, 2))).isTrue();
        assertThat(vector.has(new Position(0, 3))).isFalse();
        assertThat(vector.has(new Position(1, 0))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0", "0-", "-1", "0-1,", "0--1", "0-99999999999999999999"})
    void takesNothingElse(String text) {
        assertThat(Vector.of(text)).isEmpty();
    }
}
