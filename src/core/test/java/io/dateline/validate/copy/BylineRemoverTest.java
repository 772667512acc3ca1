package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineRemoverTest {
    private final Remover remover = new BylineRemover();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    By Ana Velt                               | Ana Velt
                    By ANA VELT and CARL MORN, Corvo News     | ANA VELT and CARL MORN, Corvo News
                    Von Ana Velt, Corvo                       | Ana Velt, Corvo
                    """)
    void aBylineStandsApart(String line, String names) {
        CopyParts left = remover.remove(Parts.of(line, Parts.COPY, Parts.COPY));

        assertThat(left).isEqualTo(Parts.of(Parts.COPY, Parts.COPY).withSetApart(SetApart.NOTHING.withByline(names)));
    }

    @Test
    void theEmployerBelowABylineGoesWithIt() {
        CopyParts left = remover.remove(Parts.of("By ANA VELT", "Corvo News Writer", Parts.COPY, Parts.COPY));

        assertThat(left.paragraphs()).containsExactly(Parts.COPY, Parts.COPY);
    }

    @Test
    void aBylineBelowAnUnfinishedLineIsFound() {
        CopyParts left = remover.remove(Parts.of("Ferries and ships", "By Ana Velt", Parts.COPY));

        assertThat(left.paragraphs()).containsExactly("Ferries and ships", Parts.COPY);
    }

    @Test
    void aBylineBelowTheHeadStays() {
        CopyParts parts = Parts.of("Ferries", "Ships", "Boats", "By Ana Velt", Parts.COPY);

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Monday the pier was open.", "Ships came by Ana Velt"})
    void otherLinesStay(String line) {
        CopyParts parts = Parts.of(line, Parts.COPY);

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }

    @Test
    void aBylineBelowAFinishedParagraphStays() {
        CopyParts parts = Parts.of(Parts.COPY, "By Ana Velt", Parts.COPY);

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }

    @Test
    void aBylineOverTheLimitStays() {
        String longest = "By A" + "x".repeat(Byline.MAX_LENGTH - 4);

        assertThat(remover.remove(Parts.of(longest, Parts.COPY)).paragraphs()).hasSize(1);
        assertThat(remover.remove(Parts.of(longest + "x", Parts.COPY)).paragraphs())
                .hasSize(2);
    }
}
