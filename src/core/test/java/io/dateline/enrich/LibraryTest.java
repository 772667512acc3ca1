package io.dateline.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The core as others use it: the lines of README.md, on a class path that has this building and its libraries alone. */
class LibraryTest {
    private static final String ITEM = """
            {"uri": "urn:ellery:7", "title": "Pier opens", "body": "PORT ELLERY - The pier opened on Monday."}""";

    @Test
    void theLinesOfTheReadmePrintAnEvent() throws IOException {
        assertThat(printed(ITEM)).startsWith("urn:ellery:7\n{").contains("\"headline\":\"Pier opens\"");
    }

    @Test
    void theLinesOfTheReadmePrintWhyThereIsNone() throws IOException {
        assertThat(printed("{\"title\": ")).isEqualTo("The content breaks the rules of its own format.\n");
    }

    @Test
    void theReadmeShowsTheLinesThatRunHere() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        List<String> shown = readme.substring(readme.indexOf("```java") + 7)
                .lines()
                .takeWhile(line -> !line.equals("```"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String source = Files.readString(Path.of("test/java/io/dateline/enrich/ReadmeLines.java"));

        assertThat(shown).hasSize(9).allSatisfy(line -> assertThat(source).contains(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.apache.kafka.clients.consumer.Consumer",
                "io.quarkus.runtime.Quarkus",
                "jakarta.inject.Inject",
                "io.smallrye.mutiny.Uni"
            })
    void noneOfTheServicesFrameworksIsThere(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }

    private static String printed(String item) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, UTF_8)) {
            ReadmeLines.run(item.getBytes(StandardCharsets.UTF_8), out);
        }
        return bytes.toString(UTF_8);
    }
}
