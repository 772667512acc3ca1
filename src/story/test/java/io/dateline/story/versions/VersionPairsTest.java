package io.dateline.story.versions;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.story.versions.diff.Differ;
import io.dateline.story.versions.diff.Difference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sixty pairs of versions, labelled by hand: every number that changed is found, and no other. */
class VersionPairsTest {
    static List<VersionPair> pairs() {
        return VersionPair.all();
    }

    @Test
    void thereAreSixtyPairsAndMore() {
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void numbersThatChangedAreFoundAndNoOther(VersionPair pair) {
        Difference difference = Differ.compare(pair.older(), pair.newer());
        assertThat(difference.figures())
                .extracting(figure -> figure.before() + ">" + figure.now())
                .containsExactlyElementsOf(pair.figures());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void changeIsOfItsClass(VersionPair pair) {
        assertThat(Differ.compare(pair.older(), pair.newer()).changeClass()).isEqualTo(pair.changeClass());
    }
}
