package io.dateline.evaluate.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void findsTokensAcrossLinesAndBlanksInsideThem() {
        assertThat(Alignment.spans("He paid\n1 000 crowns.", List.of("He", "paid", "1\u00a0000", "crowns", ".")))
                .containsExactlyInAnyOrder(
                        new Span(0, 2), new Span(3, 7), new Span(8, 13), new Span(14, 20), new Span(20, 21));
    }

    @Test
    void refusesTokensOfAnotherText() {
        assertThatThrownBy(() -> Alignment.spans("He paid", List.of("She")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void joinsWhatAHyphenJoins() {
        assertThat(Hyphens.joined(
                        "a state-run - x",
                        Set.of(
                                new Span(0, 1),
                                new Span(2, 7),
                                new Span(7, 8),
                                new Span(8, 11),
                                new Span(12, 13),
                                new Span(14, 15))))
                .containsExactlyInAnyOrder(new Span(0, 1), new Span(2, 11), new Span(12, 13), new Span(14, 15));
    }
}
