package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedHeadlineRemoverTest {
    private final Remover remover = new RepeatedHeadlineRemover();

    @ParameterizedTest
    @ValueSource(strings = {"Pier opens", "PIER OPENS"})
    void aHeadlineRepeatedInTheBodyGoes(String first) {
        CopyParts parts = Parts.of(first, Parts.COPY).withHeadline("Pier opens");

        assertThat(remover.remove(parts)).isEqualTo(Parts.of(Parts.COPY).withHeadline("Pier opens"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pier opens again", "Pier", Parts.COPY})
    void anotherFirstParagraphStays(String first) {
        CopyParts parts = Parts.of(first).withHeadline("Pier opens");

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }

    @Test
    void withoutAHeadlineNothingIsRepeated() {
        assertThat(remover.remove(Parts.of(Parts.COPY))).isEqualTo(Parts.of(Parts.COPY));
    }
}
