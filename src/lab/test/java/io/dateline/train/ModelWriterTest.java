package io.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.ModelSignatures;
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
        ModelWriter.write(first, "quote", "1", "Apache-2.0", weights);
        ModelWriter.write(second, "quote", "1", "Apache-2.0", weights);
        // Then
        assertThat(Files.readAllBytes(first.resolve("quote.bin"))).isEqualTo(weights);
        assertThat(Files.readString(first.resolve("quote.properties")))
                .isEqualTo(Files.readString(second.resolve("quote.properties")))
                .contains("sha256=");
    }

    @Test
    void theSignatureOfThisCodeIsWrittenBesideIt(@TempDir Path folder) throws IOException {
        // Given
        String signature = ModelSignatures.ofThisCode().of("quote");
        // When
        ModelWriter.write(folder, "quote", "1", "Apache-2.0", new byte[] {5});
        // Then
        assertThat(Files.readString(folder.resolve("quote.properties"))).contains("signature=" + signature + "\n");
    }
}
