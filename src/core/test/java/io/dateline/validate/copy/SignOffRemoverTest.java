package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignOffRemoverTest {
    private final Remover remover = new SignOffRemover();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    (Reporting by Ana Velt; Editing by Carl Morn)     | Reporting by Ana Velt; Editing by Carl Morn
                    Additional reporting by Ana Velt in Selm          | Additional reporting by Ana Velt in Selm
                    Corvo writer Ana Velt contributed to this report. | Corvo writer Ana Velt contributed to this report.
                    Follow Ana Velt on Twitter                        | Follow Ana Velt on Twitter
                    Contact the writers at velt@corvo.example         | Contact the writers at velt@corvo.example
                    """)
    void aSignOffIsCredit(String line, String credit) {
        CopyParts left = remover.remove(Parts.of(Parts.COPY, line));

        assertThat(left).isEqualTo(Parts.of(Parts.COPY).withSetApart(SetApart.NOTHING.withSignOff(credit)));
    }

    @Test
    void signOffsKeepTheirOrder() {
        CopyParts left = remover.remove(remover.remove(Parts.of("Reporting by Ana Velt", "Editing by Carl Morn")));

        assertThat(left.setApart().credit()).isEqualTo("Reporting by Ana Velt Editing by Carl Morn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reporting the figures, she smiled.", "\"Follow me,\" she said.", "Follow the ships."})
    void copyStays(String line) {
        CopyParts parts = Parts.of(Parts.COPY, line);

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }

    @Test
    void aLineOverTheLimitIsCopy() {
        String begin = "Reporting by ";
        String longest = begin + "x".repeat(EditorialPhrases.MAX_LINE - begin.length());

        assertThat(remover.remove(Parts.of(longest)).paragraphs()).isEmpty();
        assertThat(remover.remove(Parts.of(longest + "x")).paragraphs()).hasSize(1);
    }
}
