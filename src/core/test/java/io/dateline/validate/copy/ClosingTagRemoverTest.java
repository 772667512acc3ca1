package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingTagRemoverTest {
    private final Remover remover = new ClosingTagRemover();

    @Test
    void aTagBehindTheLastSentenceIsCredit() {
        CopyParts left = remover.remove(Parts.of(Parts.COPY, "\"Ships came,\" she said. (Corvo)"));

        assertThat(left)
                .isEqualTo(Parts.of(Parts.COPY, "\"Ships came,\" she said.")
                        .withSetApart(SetApart.NOTHING.withSignOff("Corvo")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Velt, head of the harbour board (Corvo)",
                "Votes came from all parties (including his own).",
                "Ships came. (all of them)",
                "(Corvo)"
            })
    void otherBracketsStay(String line) {
        CopyParts parts = Parts.of(Parts.COPY, line);

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }

    @Test
    void aTagInAnEarlierParagraphStays() {
        CopyParts parts = Parts.of("Ships came. (Corvo)", Parts.COPY);

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }
}
