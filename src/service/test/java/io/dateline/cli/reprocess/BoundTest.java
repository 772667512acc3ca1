package io.dateline.cli.reprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-17T12:00:00Z"), ZoneOffset.UTC);

    static Stream<Arguments> written() {
        return Stream.of(
                arguments("2026-03-17T06:00Z", at("2026-03-17T06:00:00Z")),
                arguments("2026-03-17T06:00:30+02:00", at("2026-03-17T04:00:30Z")),
                arguments("2026-03-17", at("2026-03-17T00:00:00Z")),
                arguments("PT6H", at("2026-03-17T06:00:00Z")),
                arguments("P1D", at("2026-03-16T12:00:00Z")),
                arguments("1200", new Bound.Everywhere(1200)),
                arguments("0:1200,3:900", new Bound.In(Map.of(0, 1200L, 3, 900L))));
    }

    @ParameterizedTest
    @MethodSource("written")
    void aBoundIsATimeOrAnOffset(String written, Bound bound) {
        assertThat(Bound.parse(written, NOON)).isEqualTo(bound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-13-01", "-5", "0:", "0:1:2", "1,2", "99999999999999999999", "P"})
    void whatIsNeitherIsSaid(String written) {
        assertThatThrownBy(() -> Bound.parse(written, NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(written + " is no time");
    }

    private static Bound at(String time) {
        return new Bound.At(Instant.parse(time));
    }
}
