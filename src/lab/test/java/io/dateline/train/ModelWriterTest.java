package io.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelWriterTest {
    @Test
    void writingTwiceGivesTheSameFiles(@TempDir Path first, @TempDir Path second) throws IOException {
        // Given
        byte[] weights = {5, 6, 7};
        // When
        ModelWriter.write(first, "tiny", "1", "Apache-2.0", weights);
        ModelWriter.write(second, "tiny", "1", "Apache-2.0", weights);
        // Then
        assertThat(Files.readAllBytes(first.resolve("tiny.bin"))).isEqualTo(weights);
        assertThat(Files.readString(first.resolve("tiny.properties")))
                .isEqualTo(Files.readString(second.resolve("tiny.properties")))
                .contains("sha256=");
    }
}
