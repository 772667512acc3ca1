package io.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the image copies: the packaged application, and in it nothing of the laboratory or the embedded broker. */
class ImageContentsIT {
    private static final Path APPLICATION = Path.of("target", "quarkus-app");

    @Test
    void ofOurOwnJarsThereAreOnlyTheViewAndTheCore() throws IOException {
        assertThat(jars())
                .filteredOn(name -> name.contains("dateline"))
                .allMatch(name -> name.contains("dateline-core")
                        || name.contains("dateline-http")
                        || name.contains("dateline-view"));
        assertThat(jars()).anyMatch(name -> name.contains("dateline-core"));
    }

    @Test
    void noBrokerAndNoTestLibraryIsThere() throws IOException {
        assertThat(jars())
                .noneMatch(name -> name.contains("kafka_2.13")
                        || name.contains("kafka-server")
                        || name.contains("kafka-raft")
                        || name.contains("jmh")
                        || name.contains("selenium")
                        || name.contains("axe")
                        || name.contains("junit"));
        assertThat(jars()).anyMatch(name -> name.contains("kafka-clients"));
    }

    private static List<String> jars() throws IOException {
        try (Stream<Path> files = Files.walk(APPLICATION)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }
}
