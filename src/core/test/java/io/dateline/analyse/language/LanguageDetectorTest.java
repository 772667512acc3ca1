package io.dateline.analyse.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Language;
import io.dateline.article.Language.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
    private static final String ENGLISH = "The harbour of the town was closed because the storm had not passed.";
    private static final LanguageDetector DETECTOR = new LanguageDetector();

    @ParameterizedTest
    @CsvFileSource(resources = "/analyse/language/sentences.tsv", delimiter = '\t', quoteCharacter = '\u0001')
    void readsTheLanguageOffASentence(String tag, String sentence) {
        assertThat(DETECTOR.detect(sentence, null).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12,345.6 % 7", "Kelm", "Ada Quill", "https://"})
    void abstainsOnTooLittleText(String text) {
        assertThat(DETECTOR.detect(text, null)).isEqualTo(Language.UNKNOWN);
    }

    @Test
    void trustsAPlausibleDeclarationAndKeepsItsTag() {
        assertThat(DETECTOR.detect(ENGLISH, "en-GB")).isEqualTo(new Language("en-GB", 0.99, Origin.DECLARED));
    }

    @Test
    void trustsADeclarationWhenThereIsTooLittleText() {
        assertThat(DETECTOR.detect("Kelm", "fi").tag()).isEqualTo("fi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "ja", "ru"})
    void overrulesADeclarationTheTextSpeaksAgainst(String declared) {
        Language found = DETECTOR.detect(ENGLISH + " " + ENGLISH, declared);

        assertThat(found.tag()).isEqualTo("en");
        assertThat(found.origin()).isEqualTo(Origin.DETECTED);
    }

    @Test
    void aDeclarationStandsWhereRunningTextIsShort() {
        // Given one sentence in another language than the declared one, then the declaration stands.
        assertThat(DETECTOR.detect(ENGLISH, "fi").tag()).isEqualTo("fi");
    }

    @Test
    void knowsNorwegianByItsOldTag() {
        String norwegian = "Byens havn ble stengt mandag fordi stormen ikke hadde gitt seg, sier ordføreren.";

        assertThat(DETECTOR.detect(norwegian, "no").tag()).isEqualTo("no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "the ", "\u00e9", "a"})
    void readsTheStartOfATextOnly(String unit) {
        Profiles profiles = Profiles.load();

        int once = Sample.of(profiles, unit.repeat(10_000)).read();
        int twice = Sample.of(profiles, unit.repeat(20_000)).read();

        assertThat(twice).isEqualTo(once).isLessThanOrEqualTo(Sample.CHARACTERS);
    }
}
