package io.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private static final Path LISTS = Path.of("resources/words");

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "numbers"})
    void namesEveryLanguageThatHasTheListAndNoOther(String list) throws IOException {
        assertThat(Languages.with(list)).containsExactlyInAnyOrderElementsOf(folders(list + ".tsv"));
    }

    @Test
    void givesUnitsToEveryLanguageWithNumbers() throws IOException {
        assertThat(Languages.with("numbers")).containsExactlyInAnyOrderElementsOf(folders("units.tsv"));
    }

    @Test
    void givesACalendarToEveryLanguageOfOrders() {
        assertThat(Languages.with("calendar")).containsAll(Languages.with("orders"));
    }

    @Test
    void knowsNoListOfAnotherName() {
        assertThatThrownBy(() -> Languages.with("menus")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"de, de", "de-AT, de", "zh-Hant-TW, zh", "und, und"})
    void givesTheLanguageOfATag(String tag, String language) {
        assertThat(Languages.primary(tag)).isEqualTo(language);
    }

    private static List<String> folders(String list) throws IOException {
        try (Stream<Path> found = Files.list(LISTS)) {
            return found.filter(folder -> Files.isRegularFile(folder.resolve(list)))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
    }
}
