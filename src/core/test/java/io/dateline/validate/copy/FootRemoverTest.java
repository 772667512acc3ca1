package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootRemoverTest {
    private final Remover remover = new FootRemover(new EndMarkRemover(), new AgencyTagRemover());

    @Test
    void linesGoInWhateverOrderTheyStand() {
        assertThat(remover.remove(Parts.of(Parts.COPY, "###", "(Corvo)", "###", "###"))
                        .paragraphs())
                .containsExactly(Parts.COPY);
    }

    @Test
    void whatStandsAboveTheFirstLineOfCopyStays() {
        CopyParts parts = Parts.of("(Corvo)", Parts.COPY);

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }

    @Test
    void noMoreThanTheLimitGo() {
        List<String> marks = new ArrayList<>(Collections.nCopies(FootRemover.MAX_LINES + 1, "###"));

        assertThat(remover.remove(Parts.of(marks.toArray(String[]::new))).paragraphs())
                .containsExactly("###");
    }
}
