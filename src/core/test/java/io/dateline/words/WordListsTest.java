package io.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists under {@code resources/words}, which people who write no Java extend. */
class WordListsTest {
    private static final Path LISTS = Path.of("resources/words");

    static List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.walk(LISTS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void saysWhatItIsForAndWhoAsks(Path list) throws IOException {
        assertThat(Files.readString(list)).startsWith("# ").contains("\n# Asked by ");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyLineHasAsManyCellsAsTheFirst(Path list) {
        List<WordLine> lines =
                WordFile.lines("/words/" + LISTS.relativize(list).toString().replace('\\', '/'));

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.cells(lines.get(0).cells().size())).doesNotContain(""));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void endsNoLineWithABlankThatNobodySees(Path list) throws IOException {
        assertThat(Files.readAllLines(list)).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }
}
