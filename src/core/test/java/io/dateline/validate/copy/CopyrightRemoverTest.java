package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyrightRemoverTest {
    private final Remover remover = new CopyrightRemover();

    @ParameterizedTest
    @ValueSource(
            strings = {"© 2026 Corvo News", "Copyright 2026 Corvo News. All rights reserved.", "(c) 2026 Corvo News"})
    void aCopyrightLineStandsApart(String line) {
        CopyParts left = remover.remove(Parts.of(Parts.COPY, line));

        assertThat(left).isEqualTo(Parts.of(Parts.COPY).withSetApart(SetApart.NOTHING.withCopyrightIfNone(line)));
    }

    @Test
    void theLineNearestToTheFootIsKept() {
        CopyParts left = remover.remove(remover.remove(Parts.of("© 2025 Corvo News", "© 2026 Ellery Press")));

        assertThat(left.setApart().copyright()).isEqualTo("© 2026 Ellery Press");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The copyright lapsed, he said.", "(Ships came.)"})
    void copyStays(String line) {
        CopyParts parts = Parts.of(Parts.COPY, line);

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }

    @Test
    void aLineOverTheLimitIsCopy() {
        String longest = "© " + "x".repeat(EditorialPhrases.MAX_LINE - 2);

        assertThat(remover.remove(Parts.of(longest)).paragraphs()).isEmpty();
        assertThat(remover.remove(Parts.of(longest + "x")).paragraphs()).hasSize(1);
    }
}
