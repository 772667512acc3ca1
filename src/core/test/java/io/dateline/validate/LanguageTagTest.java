package io.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTagTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    en           | en
                    EN_us        | en-US
                    deu          | de
                    zh-hant-tw   | zh-Hant-TW
                    nb-NO        | nb-NO
                    und          | -
                    mul          | -
                    x            | -
                    english text | -
                    -            | -
                    """)
    void language(String declared, String expected) {
        assertThat(LanguageTag.of(declared)).isEqualTo(expected);
    }
}
