package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineRemoverTest {
    private final Remover remover = new HeadlineRemover();

    @ParameterizedTest
    @ValueSource(strings = {"Pier of Port Selm opens again", "Who opened the pier?", "Pier opens: ships come"})
    void aFirstLineThatPlainlyIsAHeadlineIsTaken(String line) {
        assertThat(remover.remove(Parts.of(line, Parts.COPY)))
                .isEqualTo(Parts.of(Parts.COPY).withHeadline(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier opened.",
                "pier of port selm",
                "Pier",
                "The pier, which opened on Monday,",
                "By Ana Velt",
                "PORT SELM (Reuters) - Ships came to Port Selm"
            })
    void aFirstLineThatIsNoHeadlineStays(String line) {
        CopyParts parts = Parts.of(line, Parts.COPY);

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }

    @Test
    void anItemWithAHeadlineKeepsItsFirstLine() {
        CopyParts parts = Parts.of("Pier of Port Selm opens again", Parts.COPY).withHeadline("Pier opens");

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }

    @Test
    void aLineWithNothingBelowStays() {
        CopyParts parts = Parts.of("Pier of Port Selm opens again");

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }

    @Test
    void aLineOverTheLimitStays() {
        String begin = "Pier ";
        String longest = begin + "x".repeat(HeadlineRemover.MAX_LENGTH - begin.length());
        String copy = Parts.COPY + " " + Parts.COPY;

        assertThat(remover.remove(Parts.of(longest, copy)).headline()).isEqualTo(longest);
        assertThat(remover.remove(Parts.of(longest + "x", copy)).headline()).isEmpty();
    }
}
