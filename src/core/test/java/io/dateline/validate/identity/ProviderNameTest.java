package io.dateline.validate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Corvo                | -     | -                                    | -             | corvo
                    Agência Corvo/Ærø    | -     | -                                    | -             | agencia-corvo-r
                    dnlprov:dpa          | -     | -                                    | -             | dnlprov-dpa
                    https://www.corvo.example/feed | - | -                              | -             | corvo.example
                    -                    | Corvo | -                                    | host.example  | corvo
                    -                    | -     | https://www.corvo.example:8080/1     | host.example  | corvo.example
                    -                    | -     | HTTP://desk@Corvo.Example/1          | -             | corvo.example
                    -                    | -     | urn:newsml:corvo.example:2026:x:1    | -             | corvo.example
                    -                    | -     | tag:corvo.example,2026:1             | -             | corvo.example
                    -                    | -     | 4711                                 | corvo.example | corvo.example
                    -                    | -     | 4711                                 | -             | unknown
                    ***                  | -     | -                                    | -             | unknown
                    """)
    void provider(String provider, String source, String id, String host, String expected) {
        assertThat(ProviderName.of(provider, source, id, host)).isEqualTo(expected);
    }

    @Test
    void aProvidersNameIsCutAtItsLimit() {
        assertThat(ProviderName.of("a".repeat(ProviderName.MAX_LENGTH + 1), null, null, null))
                .hasSize(ProviderName.MAX_LENGTH);
    }
}
