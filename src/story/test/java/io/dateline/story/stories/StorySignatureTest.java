package io.dateline.story.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.models.BrokenModelException;
import io.dateline.models.ModelFiles;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorySignatureTest {
    private static final String PROBE = "Dockers walk out\n\nAbout 400 dockers walked out at Port Ellery on Monday.";

    @Test
    void theCommittedModelWasMadeByThisCode() {
        assertThatCode(StoryModel::load).doesNotThrowAnyException();
    }

    @Test
    void aModelOfOtherCodeIsRefused() {
        assertThatThrownBy(() -> ModelFiles.check("story", StorySignature.of(PROBE)))
                .isInstanceOf(BrokenModelException.class)
                .hasMessageContaining("dateline train story");
    }

    @Test
    void anotherWordGivesAnotherSignature() {
        assertThat(StorySignature.of(PROBE.replace("400", "600"))).isNotEqualTo(StorySignature.of(PROBE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE"})
    void theSameInEveryLocale(String tag) {
        // Given
        String here = StorySignature.of(PROBE);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            // When, then
            assertThat(StorySignature.of(PROBE)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }
}
