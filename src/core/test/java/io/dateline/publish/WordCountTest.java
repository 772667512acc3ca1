package io.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0",
                "The bridge is open. | 4",
                "It isn't well-built - yet. | 4",
                "No. 3,5 percent | 3",
                "\u6A4B\u304C\u958B\u3044\u305F | 5",
                "Port Ellery \u6A4B | 3",
                "\uD83C\uDF09 | 0"
            })
    void countsWhatStandsBetweenSpaces(String text, int words) {
        assertThat(WordCount.of(text)).isEqualTo(words);
    }
}
