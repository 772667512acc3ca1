package io.dateline.cli.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({"bridge, 6", "\u6A4B, 2", "e\u0301, 1", "\uD83C\uDF09, 2", "\uD840\uDC00, 2", "'', 0"})
    void measures(String text, int columns) {
        assertThat(Columns.width(text)).isEqualTo(columns);
    }

    @Test
    void breaksAtSpaces() {
        assertThat(Columns.wrap("one two three", 8)).containsExactly("one two", "three");
    }

    @Test
    void cutsAWordWiderThanALine() {
        assertThat(Columns.wrap("to \u6A4B\u6A4B\u6A4B\u6A4B now", 5))
                .containsExactly("to", "\u6A4B\u6A4B", "\u6A4B\u6A4B", "now");
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertThat(Columns.wrap("", 10)).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 20, 80})
    void noLineIsWiderThanAllowed(int width) {
        String text =
                "Harbour \uD83C\uDF09 bridge re\u0301opens \u6A4B\u6881\u91CD\u958B averyveryverylongwordindeed ok";
        assertThat(Columns.wrap(text, width)).allMatch(line -> Columns.width(line) <= width);
    }
}
