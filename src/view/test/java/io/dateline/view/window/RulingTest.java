package io.dateline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulingTest {
    @ParameterizedTest(name = "{0} by {2}: {3}")
    @CsvSource(
            nullValues = "null",
            value = {
                "canceled, true, urn:x:a, killed",
                "canceled, true, urn:x:other, killed",
                "withheld, false, urn:x:other, held",
                "withheld, false, urn:x:a, null",
                "usable, false, null, null"
            })
    void closesWhatItsOwnEventsDoNot(String status, boolean deleted, String by, String because) {
        Ruling ruling = ruling(status, deleted, by == null ? "null" : '"' + by + '"', "[]", "null");

        assertThat(ruling.closing() == null ? null : ruling.closing().because()).isEqualTo(because);
        assertThat(ruling.id()).isEqualTo(RowReader.idOf("urn:x:a"));
    }

    @Test
    void saysWhatAnEditorShouldKnowInIdsOfArticles() {
        Ruling ruling = ruling("usable", false, "null", "[\"urn:x:killed\"]", "\"urn:x:first\"");

        assertThat(ruling.standing())
                .isEqualTo(new Standing(RowReader.idOf("urn:x:first"), List.of(RowReader.idOf("urn:x:killed")), null));
    }

    @Test
    void plainArticleIsNotRemembered() {
        assertThat(ruling("usable", false, "null", "[]", "null").saysSomething())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{]", "[]", "{}", "{\"uri\": \"urn:x:a\"}"})
    void whatIsNoRowIsNone(String value) {
        assertThat(Ruling.of(value.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static Ruling ruling(String status, boolean deleted, String by, String basedOn, String copyOf) {
        return Ruling.of("""
                {"uri": "urn:x:a", "version": "1", "deleted": %s, "pubStatus": "%s", "withdrawnBy": %s,
                 "basedOnRetracted": %s, "copyOf": %s, "supersededBy": null}
                """.formatted(deleted, status, by, basedOn, copyOf).getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }
}
