package io.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/q/health", "/vendor/uplot-1.6.32.min.js", "/schemas/event-v1.schema.json", "/a_b"})
    void oneFormIsPlain(String path) {
        assertThat(Address.isPlain(path)).isTrue();
        assertThat(Address.isPlainWithNames(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "//x",
                "/x/",
                "/x//y",
                "/x;a",
                "/x%3Ba",
                "/%2e/x",
                "/./x",
                "/../x",
                "/.x",
                "/x/..",
                "\\x",
                "/x%00",
                "/x%0d%0a",
                "/x%",
                "/x%2",
                "/x%zz",
                "/x%c0%ae",
                "/x y",
                "/é"
            })
    void everyOtherFormIsNot(String path) {
        assertThat(Address.isPlain(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/articles/urn%3Anewsml%3Aellery.example%3A1",
                "/api/articles/urn:newsml:ellery.example:1",
                "/api/articles/https%3A%2F%2Fellery.example%2Fa",
                "/api/entities/Jos%C3%A9%20(mayor)"
            })
    void nameMayHoldWhatItMust(String path) {
        assertThat(Address.isPlainWithNames(path)).isTrue();
        assertThat(Address.isPlain(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/%2e%2e/x",
                "/a/x%2f..%2fy",
                "/a/%41",
                "/a/x%00",
                "/a/x%0a",
                "/a/x%5cy",
                "/a/x%7f",
                "/a/x%",
                "/a/x%4",
                "/a/x;b",
                "/a//x",
                "/a/x%2f/y",
                "/a/x/"
            })
    void nameHasOneFormToo(String path) {
        assertThat(Address.isPlainWithNames(path)).isFalse();
    }
}
