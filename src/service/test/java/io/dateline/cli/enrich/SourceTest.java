package io.dateline.cli.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
    private static final InputStream EMPTY = InputStream.nullInputStream();

    @TempDir
    private Path directory;

    private Path file(String name) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "content");
    }

    @Test
    void directoryStandsForItsFilesByNameWithoutHiddenOnes() throws IOException {
        Path second = file("b.txt");
        Path first = file("a/z.txt");
        file(".hidden");
        file(".git/config");
        assertThat(Source.of(List.of(directory.toString()), EMPTY))
                .containsExactly(new Source.File(first), new Source.File(second));
    }

    @Test
    void dashIsStandardInput() throws IOException {
        Source source = Source.of(List.of("-"), new ByteArrayInputStream(new byte[] {7}))
                .get(0);
        assertThat(source.read(10)).containsExactly(7);
    }

    @Test
    void noMoreIsReadThanAskedFor() throws IOException {
        assertThat(new Source.File(file("a")).read(3)).hasSize(3);
    }

    @Test
    void missingFileIsNamed() {
        assertThatThrownBy(() -> Source.of(List.of("/no/such/file"), EMPTY))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("/no/such/file");
    }
}
