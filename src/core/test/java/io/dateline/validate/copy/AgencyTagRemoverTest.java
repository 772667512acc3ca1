package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyTagRemoverTest {
    private final Remover remover = new AgencyTagRemover();

    @ParameterizedTest
    @ValueSource(strings = {"(Corvo)", "[Corvo]"})
    void aTagOfItsOwnIsCredit(String tag) {
        CopyParts left = remover.remove(Parts.of(Parts.COPY, tag));

        assertThat(left).isEqualTo(Parts.of(Parts.COPY).withSetApart(SetApart.NOTHING.withSignOff("Corvo")));
    }

    @Test
    void aSignOffBelowTheTagStaysTheCredit() {
        SetApart below = SetApart.NOTHING.withSignOff("Reporting by Ana Velt");

        CopyParts left = remover.remove(Parts.of(Parts.COPY, "(Corvo)").withSetApart(below));

        assertThat(left).isEqualTo(Parts.of(Parts.COPY).withSetApart(below));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ships came. (Corvo)", "(including his own)", "Corvo"})
    void otherLinesStay(String line) {
        CopyParts parts = Parts.of(Parts.COPY, line);

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }

    @Test
    void aTagOverTheLimitIsCopy() {
        String longest = "(C" + "x".repeat(AgencyTag.MAX_LENGTH - 3) + ")";

        assertThat(remover.remove(Parts.of(longest)).paragraphs()).isEmpty();
        assertThat(remover.remove(Parts.of(longest.replace("(C", "(Cx"))).paragraphs())
                .hasSize(1);
    }
}
