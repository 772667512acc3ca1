package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndMarkRemoverTest {
    private final Remover remover = new EndMarkRemover();

    @ParameterizedTest
    @ValueSource(strings = {"###", "-30-", "(END)", "___", "*-*", "======", "Read More"})
    void aMarkOfTheEndGoes(String mark) {
        assertThat(remover.remove(Parts.of(Parts.COPY, mark))).isEqualTo(Parts.of(Parts.COPY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The end.", "-30", "# 1", "No end"})
    void copyStays(String line) {
        CopyParts parts = Parts.of(Parts.COPY, line);

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }

    @Test
    void aMarkAboveTheFootStays() {
        CopyParts parts = Parts.of(Parts.COPY, "###", Parts.COPY);

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }

    @Test
    void aBodyWithoutParagraphsStays() {
        assertThat(remover.remove(Parts.of())).isEqualTo(Parts.of());
    }
}
