package io.dateline.evaluate.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepTest {
    private static IntStream kept(String rule) {
        return IntStream.range(0, 10).filter(Keep.of(rule)::keeps);
    }

    @Test
    void oneOfSoMany() {
        assertThat(kept("1/4")).containsExactly(1, 5, 9);
    }

    @Test
    void rangesAndSingleOnes() {
        assertThat(kept("0,2-3/5")).containsExactly(0, 2, 3, 5, 7, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "4/4", "3-1/4", "1/0", "a/4", "-1/4", ""})
    void whatIsNoRuleIsRefused(String rule) {
        assertThatThrownBy(() -> Keep.of(rule)).isInstanceOf(IllegalArgumentException.class);
    }
}
