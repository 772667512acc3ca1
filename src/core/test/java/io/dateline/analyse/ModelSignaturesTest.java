package io.dateline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.analyse.entity.tagger.TaggerSignature;
import io.dateline.analyse.quote.QuoteFinder;
import io.dateline.analyse.quote.UnitFeatures;
import io.dateline.analyse.quote.Units;
import io.dateline.analyse.text.Segmenter;
import io.dateline.article.Prose;
import io.dateline.models.ModelFiles;
import io.dateline.models.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelSignaturesTest {
    private static final ModelSignatures THIS_CODE = ModelSignatures.ofThisCode();
    private static final Prose PROBE = new Segmenter().segment(ModelSignatures.probe());

    static List<String> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("resources", "models"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".bin"))
                    .map(file -> file.substring(0, file.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyModelHasOne() throws IOException {
        assertThat(THIS_CODE.models()).isEqualTo(models());
    }

    @ParameterizedTest
    @MethodSource("models")
    void theCommittedModelWasMadeByThisCode(String model) {
        assertThatCode(() -> ModelFiles.check(model, THIS_CODE.of(model))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ner", "quote", "keyphrase", "topic", "summary"})
    void anotherTokeniserGivesAnotherSignature(String model) {
        // Given
        Prose cutElsewhere = firstHyphenCut();
        // When
        ModelSignatures others = new ModelSignatures(cutElsewhere);
        // Then
        assertThat(others.of(model)).isNotEqualTo(THIS_CODE.of(model));
        assertThat(others.of("places")).isEqualTo(THIS_CODE.of("places"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ner", "quote", "keyphrase", "topic", "summary"})
    void aModelOfAnotherTokeniserIsRefusedBeforeItIsRead(String model) {
        // Given
        ModelSignatures others = new ModelSignatures(firstHyphenCut());
        // When, then
        assertThatThrownBy(() -> ModelFiles.check(model, others.of(model)))
                .hasMessageContaining("model " + model + " was made by other code")
                .hasMessageContaining("dateline train " + model);
    }

    static IntStream templates() {
        return IntStream.range(0, UnitFeatures.SIZE);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aChangedTemplateGivesAnotherSignature(int template) {
        // Given
        String today = ModelSignatures.of(PROBE, true, new EvidenceDouble(-1));
        // When
        String changed = ModelSignatures.of(PROBE, true, new EvidenceDouble(template));
        // Then
        assertThat(changed).isNotEqualTo(today);
    }

    @Test
    void anExtractorThatIsTheSameGivesTheSame() {
        assertThat(ModelSignatures.of(PROBE, true, TaggerSignature::write)).isEqualTo(THIS_CODE.of("ner"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE"})
    void theSameInEveryLocale(String tag) {
        // Given
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            // When
            ModelSignatures there = ModelSignatures.ofThisCode();
            // Then
            assertThat(there.models())
                    .allSatisfy(model -> assertThat(there.of(model)).isEqualTo(THIS_CODE.of(model)));
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The probe with its first compound in two tokens, as a segmenter with other rules for hyphens would cut it. */
    private static Prose firstHyphenCut() {
        int compound = IntStream.range(0, PROBE.tokenCount())
                .filter(i -> PROBE.token(i).equals("ten-month"))
                .findFirst()
                .orElseThrow();
        int[] starts = new int[PROBE.tokenCount() + 1];
        int[] ends = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i == compound + 1 ? PROBE.tokenStart(compound) + 4 : PROBE.tokenStart(i > compound ? i - 1 : i);
            ends[i] = i == compound ? PROBE.tokenStart(compound) + 3 : PROBE.tokenEnd(i > compound ? i - 1 : i);
        }
        int[] sentences = IntStream.range(0, PROBE.sentenceCount())
                .map(PROBE::sentenceFirstToken)
                .map(first -> first > compound ? first + 1 : first)
                .toArray();
        int[] paragraphs = IntStream.range(0, PROBE.paragraphCount())
                .map(PROBE::paragraphFirstSentence)
                .toArray();
        return new Prose(PROBE.text(), PROBE.bodyStart(), starts, ends, sentences, paragraphs);
    }

    /** The quotations' features, with one template that has another value at the last unit alone. */
    private record EvidenceDouble(int changed) implements ModelSignatures.Extractor {
        @Override
        public void write(Prose probe, Signature signature) {
            Units units = QuoteFinder.read(probe);
            UnitFeatures evidence = UnitFeatures.of(units);
            int[] features = new int[UnitFeatures.SIZE];
            for (int unit = 0; unit < units.count(); unit++) {
                evidence.fill(unit, features);
                if (changed >= 0 && unit == units.count() - 1) {
                    features[changed]++;
                }
                signature.add(features, features.length);
            }
        }
    }
}
