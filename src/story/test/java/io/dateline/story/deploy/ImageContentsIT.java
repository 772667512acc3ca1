package io.dateline.story.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the image of the application of stories copies: the packaged application, without a broker, a test library or RocksDB. */
class ImageContentsIT {
    private static final Path APPLICATION = Path.of("target", "quarkus-app");

    @Test
    void ofOurOwnJarsThereAreOnlyTheApplicationAndItsLibraries() throws IOException {
        assertThat(jars())
                .filteredOn(name -> name.contains("dateline"))
                .allMatch(name -> name.contains("dateline-core")
                        || name.contains("dateline-http")
                        || name.contains("dateline-story"));
        assertThat(jars()).anyMatch(name -> name.contains("dateline-core"));
    }

    @Test
    void noBrokerNoDatabaseAndNoTestLibraryIsThere() throws IOException {
        assertThat(jars())
                .noneMatch(name -> name.contains("kafka_2.13")
                        || name.contains("kafka-server")
                        || name.contains("kafka-raft")
                        || name.contains("test-utils")
                        || name.contains("rocksdb")
                        || name.contains("junit"));
        assertThat(jars()).anyMatch(name -> name.contains("kafka-streams"));
    }

    private static List<String> jars() throws IOException {
        try (Stream<Path> files = Files.walk(APPLICATION)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }
}
