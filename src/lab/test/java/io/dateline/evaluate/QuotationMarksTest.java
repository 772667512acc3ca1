package io.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationMarksTest {
    static Stream<Arguments> quotations() {
        return Stream.of(
                Arguments.of("in marks", List.of("\"The gate is shut,\""), "direct"),
                Arguments.of("a stop behind the mark", List.of("\u201cThe gate is shut\u201d."), "direct"),
                Arguments.of("in two parts", List.of("\"The gate,\"", "\"is shut.\""), "direct"),
                Arguments.of("runs on into the next paragraph", List.of("\"The gate is shut."), "direct"),
                Arguments.of("German marks", List.of("\u201eDas Tor ist zu\u201c"), "direct"),
                Arguments.of("a phrase in marks", List.of("the gate was \"shut for good\""), "mixed"),
                Arguments.of("one part in marks", List.of("\"The gate,\"", "is shut"), "mixed"),
                Arguments.of("no marks", List.of("the gate was shut"), "indirect"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quotations")
    void sayWhatKindItIs(String name, List<String> parts, String kind) {
        assertThat(QuotationMarks.kind(parts)).isEqualTo(kind);
    }
}
