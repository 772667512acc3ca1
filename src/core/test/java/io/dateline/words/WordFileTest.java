package io.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFileTest {
    @Test
    void commentsAndBlankLinesDoNotCountButKeepTheirNumbers() {
        // Given
        String file = """
                # What the list is for.
                noun\tlandlord tenant

                \t
                verb\trent
                """;

        // When
        List<WordLine> lines = read(file);

        // Then
        assertThat(lines)
                .containsExactly(
                        new WordLine("list.tsv", 2, "noun\tlandlord tenant"),
                        new WordLine("list.tsv", 5, "verb\trent"));
    }

    @Test
    void aHashInsideALineIsNoComment() {
        assertThat(read("mark\t###\n").get(0).cells()).containsExactly("mark", "###");
    }

    @Test
    void emptyCellsAreKept() {
        assertThat(new WordLine("list.tsv", 1, "a\t\tb\t").cells(4)).containsExactly("a", "", "b", "");
    }

    @Test
    void missingFileIsNamed() {
        assertThatThrownBy(() -> WordFile.lines("/words/en/nowhere.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("/words/en/nowhere.tsv is missing");
    }

    @Test
    void lineWithAnotherNumberOfCellsIsNamed() {
        WordLine line = read("# two cells\nnoun landlord\n").get(0);

        assertThatThrownBy(() -> line.cells(2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("list.tsv, line 2: 2 cells between tabs belong here, there are 1");
    }

    @Test
    void bytesThatAreNoUtf8AreAFaultNotAMark() {
        byte[] latin = "noun\tcafé\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> WordFile.lines("list.tsv", new ByteArrayInputStream(latin)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("list.tsv")
                .hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "one, two"    | one,two
            "one,,two,"   | one,two
            " on a line " | on a line
            """)
    void entriesOfACellHaveNoBlanksAroundThem(String cell, String entries) {
        assertThat(WordLine.entries(cell)).containsExactly(entries.split(",", -1));
    }

    private static List<WordLine> read(String text) {
        return WordFile.lines("list.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
