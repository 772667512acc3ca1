package io.dateline.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    private static final InputStream EMPTY = InputStream.nullInputStream();

    private static final Fetch NOWHERE = new Fetch(() -> false);

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
        assertThat(Sources.of(List.of(directory.toString()), EMPTY, NOWHERE))
                .containsExactly(new Source.File(first), new Source.File(second));
    }

    @Test
    void dashIsStandardInput() throws IOException {
        InputStream in = new ByteArrayInputStream(new byte[] {7});

        assertThat(Sources.of(List.of("-"), in, NOWHERE)).containsExactly(new Source.StandardInput(in));
    }

    @Test
    void anAddressIsNoFile() throws IOException {
        assertThat(Sources.of(List.of("HTTPS://example.com/feed"), EMPTY, NOWHERE))
                .containsExactly(new Source.Web("HTTPS://example.com/feed", NOWHERE));
    }

    @Test
    void noMoreIsReadThanAskedFor() throws IOException {
        List<Integer> sizes = new ArrayList<>();

        new Source.File(file("a")).each(3, item -> sizes.add(item.content().length));

        assertThat(sizes).containsExactly(3);
    }

    @Test
    void missingFileIsNamed() {
        assertThatThrownBy(() -> Sources.of(List.of("/no/such/file"), EMPTY, NOWHERE))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("/no/such/file");
    }
}
