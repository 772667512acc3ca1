package io.dateline.view.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.words.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class VendoredFilesTest {
    private static final Path ROOT = Path.of("resources/META-INF/resources");
    private static final int BUDGET = 60 * 1024;

    @Test
    void libraryFilesAreThoseOfTheReadme() throws IOException {
        String readme = Files.readString(ROOT.resolve("vendor/README.md"));

        for (Path file : files("vendor", "")) {
            if (!file.endsWith("README.md")) {
                assertThat(readme)
                        .as(file.toString())
                        .contains(file.getFileName() + " | ")
                        .contains(Sha256.of(Files.readAllBytes(file)));
            }
        }
    }

    @Test
    void scriptsAreWithinTheirBudget() throws IOException {
        long bytes = 0;
        for (String folder : List.of("app", "vendor")) {
            for (Path file : files(folder, ".js")) {
                bytes += compressed(file);
            }
        }

        assertThat(bytes).isPositive().isLessThan(BUDGET);
    }

    @Test
    void scriptsNeverReadTextAsMarkup() throws IOException {
        for (Path file : files("app", ".js")) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
        }
    }

    @Test
    void pageNamesNoOtherHost() throws IOException {
        for (String folder : List.of("app", "")) {
            for (Path file : files(folder, "")) {
                assertThat(Files.readString(file).replace("http://www.w3.org/2000/svg", ""))
                        .as(file.toString())
                        .doesNotContain("http://", "https://", "@import");
            }
        }
    }

    private static List<Path> files(String folder, String end) throws IOException {
        try (var files = Files.list(ROOT.resolve(folder))) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(end))
                    .sorted()
                    .toList();
        }
    }

    private static long compressed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(file));
        }
        return bytes.size();
    }
}
