package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.enrich.Enricher;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Enricher.Published;
import io.dateline.publish.Origin;
import io.dateline.publish.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything the demo feeds comes out valid; only the poison record is turned away. */
class SampleWireTest {
    private static final Path WIRE = Path.of("resources/wire");
    private static final Enricher ENRICHER = Enricher.load();

    static Stream<Path> items() throws IOException {
        try (Stream<Path> files = Files.list(WIRE)) {
            return files.filter(file -> !file.endsWith("index.txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void isPublishedUnlessPoison(Path item) throws IOException {
        boolean poison = item.getFileName().toString().contains("poison");
        assertThat(enrich(item) instanceof Published).isNotEqualTo(poison);
    }

    @ParameterizedTest
    @MethodSource("items")
    void comesOutValid(Path item) throws IOException {
        List<String> faults = enrich(item) instanceof Published published
                ? Schemas.faults(published.event().value())
                : List.of();
        assertThat(faults).isEmpty();
    }

    private static Outcome enrich(Path item) throws IOException {
        return ENRICHER.enrich(Files.readAllBytes(item), null, Origin.FILE).get(0);
    }
}
