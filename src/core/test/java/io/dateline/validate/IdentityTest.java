package io.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Provider, uri and language tag. */
class IdentityTest {
    private static final String SHA = "ab".repeat(32);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Corvo                | -     | -                                    | corvo
                    Agência Corvo/Ærø    | -     | -                                    | agencia-corvo-r
                    dnlprov:dpa          | -     | -                                    | dnlprov-dpa
                    https://www.corvo.example/feed | - | -                              | corvo.example
                    -                    | Corvo | -                                    | corvo
                    -                    | -     | https://www.corvo.example:8080/1     | corvo.example
                    -                    | -     | urn:newsml:corvo.example:2026:x:1    | corvo.example
                    -                    | -     | tag:corvo.example,2026:1             | corvo.example
                    -                    | -     | 4711                                 | unknown
                    ***                  | -     | -                                    | unknown
                    """)
    void provider(String provider, String source, String uri, String expected) {
        assertThat(ProviderName.of(provider, source, uri)).isEqualTo(expected);
    }

    @Test
    void aProvidersNameIsCutAtItsLimit() {
        assertThat(ProviderName.of("a".repeat(ProviderName.MAX_LENGTH + 1), null, null))
                .hasSize(ProviderName.MAX_LENGTH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    urn:newsml:corvo:1           | urn:newsml:corvo:1
                    https://corvo.example/a b    | https://corvo.example/a%20b
                    https://corvo.example/Ærø    | https://corvo.example/%C3%86r%C3%B8
                    https://corvo.example/a%20b  | https://corvo.example/a%20b
                    4711                         | urn:dateline:corvo:4711
                    a/b?c#d                      | urn:dateline:corvo:a%2Fb%3Fc%23d
                    colon-at-end:                | urn:dateline:corvo:colon-at-end:
                    """)
    void uri(String id, String expected) {
        assertThat(ArticleUri.of(id, "corvo", SHA)).isEqualTo(expected);
    }

    @Test
    void anItemWithoutAnIdIsNamedByItsBytes() {
        assertThat(ArticleUri.of(null, "corvo", SHA)).isEqualTo("urn:dateline:sha256:" + SHA);
    }

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
