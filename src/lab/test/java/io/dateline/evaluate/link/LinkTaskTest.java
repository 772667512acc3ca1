package io.dateline.evaluate.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Span;
import io.dateline.evaluate.link.LinkTask.Required;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkTaskTest {
    private static final Span ELLERY = new Span(0, 6);
    private static final Span WHITLOCK = new Span(10, 18);
    private static final Span OTHER = new Span(20, 26);
    private static final Map<Span, Required> GOLD =
            Map.of(ELLERY, new Required("Q1", "ORG"), WHITLOCK, new Required("Q2", "PER"));

    private static List<double[]> counts(Set<Span> unscored, Map<Span, String> found, boolean partial) {
        return LinkTask.counts(GOLD, unscored, found, partial);
    }

    @Test
    void aRightAWrongAndAMissingLinkCountAsSuch() {
        List<double[]> counts = counts(Set.of(), Map.of(ELLERY, "Q1", OTHER, "Q9"), false);

        assertThat(counts.get(0)).containsExactly(1, 2, 2);
        assertThat(counts.get(1)).containsExactly(1, 1, 2);
        assertThat(counts.get(2)).containsExactly(0, 0, 1);
        assertThat(counts.get(3)).containsExactly(1, 1, 1);
    }

    @Test
    void anotherItemOnTheSpanIsWrong() {
        assertThat(counts(Set.of(), Map.of(ELLERY, "Q7"), false).get(1)).containsExactly(0, 1, 2);
    }

    @Test
    void aLinkOnAnUnscoredMentionDoesNotCount() {
        assertThat(counts(Set.of(OTHER), Map.of(OTHER, "Q9"), false).get(0)).containsExactly(0, 0, 2);
    }

    @Test
    void whereTheGoldMarksSomeEntitiesOnlyTheOthersDoNotCount() {
        assertThat(counts(Set.of(), Map.of(OTHER, "Q9"), true).get(0)).containsExactly(0, 0, 2);
    }
}
