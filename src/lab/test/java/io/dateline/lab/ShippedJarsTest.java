package io.dateline.lab;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shipped, what docs/dependencies.md signs off and what the CycloneDX list says are the same. */
class ShippedJarsTest {
    private static final Path PAGE = Path.of("../../docs/dependencies.md");

    /** A row of the page: `group:artifact`, licence, applications, reason. */
    private record Row(String pattern, String licence, Set<String> applications, String reason) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(
                    cells[1].strip().replace("`", ""),
                    cells[2].strip(),
                    Set.of(cells[3].strip().split(", ", -1)),
                    cells[4].strip());
        }

        boolean covers(String library) {
            return library.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
        }
    }

    private static List<Row> rows() throws IOException {
        try (Stream<String> lines = Files.lines(PAGE)) {
            return lines.filter(line -> line.startsWith("| `")).map(Row::of).toList();
        }
    }

    private static Path packaged(String application) {
        Path packaged = Path.of("..", application, "target", "quarkus-app");
        assumeTrue(Files.isDirectory(packaged), "skipped: not packaged");
        return packaged;
    }

    /** As {@code group:artifact}. */
    private static Set<String> libraries(String application) throws IOException {
        try (Stream<String> lines = Files.lines(packaged(application).resolve("quarkus-app-dependencies.txt"))) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> line.split(":", -1))
                    .map(parts -> parts[0] + ":" + parts[1])
                    .collect(toCollection(TreeSet::new));
        }
    }

    /** The names of the files. */
    private static Set<String> jars(String application) throws IOException {
        try (Stream<Path> files = Files.walk(packaged(application).resolve("lib"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .collect(toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"service", "story", "view"})
    void everyShippedLibraryIsSignedOffOnce(String application) throws IOException {
        List<Row> rows = rows();
        List<String> wrong = new ArrayList<>();
        for (String library : libraries(application)) {
            List<Row> covering =
                    rows.stream().filter(row -> row.covers(library)).toList();
            if (covering.size() != 1 || !covering.get(0).applications().contains(application)) {
                wrong.add(library + " -> " + covering);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void noRowIsStale() throws IOException {
        List<String> stale = new ArrayList<>();
        for (Row row : rows()) {
            for (String application : row.applications()) {
                if (libraries(application).stream().noneMatch(row::covers)) {
                    stale.add(row.pattern() + " in " + application);
                }
            }
            assertThat(row.reason()).as(row.pattern()).isNotBlank();
        }

        assertThat(stale).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"service", "story", "view"})
    void theListOfCycloneDxIsWhatIsShipped(String application) throws IOException {
        List<JsonNode> components = components(application);

        assertThat(components.stream().map(ShippedJarsTest::jar).collect(toSet()))
                .isEqualTo(jars(application));
    }

    @ParameterizedTest
    @ValueSource(strings = {"service", "story", "view"})
    void licencesAreThoseOfTheRows(String application) throws IOException {
        List<Row> rows = rows();
        List<String> wrong = new ArrayList<>();
        for (JsonNode component : components(application)) {
            String library = component.path("group").asText() + ":"
                    + component.path("name").asText();
            String licence = rows.stream()
                    .filter(row -> row.covers(library))
                    .map(Row::licence)
                    .findFirst()
                    .orElse("");
            if (licences(component).stream().noneMatch(licence::contains)) {
                wrong.add(library + ": " + licences(component));
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static List<JsonNode> components(String application) throws IOException {
        Path bom = Path.of("..", application, "target", "bom.json");
        assumeTrue(Files.exists(bom), "skipped: made with -Psbom alone");
        List<JsonNode> components = new ArrayList<>();
        new ObjectMapper().readTree(bom.toFile()).path("components").forEach(components::add);
        return components;
    }

    /** As Quarkus names the file. */
    private static String jar(JsonNode component) {
        return component.path("group").asText() + "." + component.path("name").asText() + "-"
                + component.path("version").asText() + ".jar";
    }

    private static Set<String> licences(JsonNode component) {
        Set<String> licences = new TreeSet<>();
        component.path("licenses").forEach(one -> {
            licences.add(one.path("expression").asText());
            licences.add(one.path("license").path("id").asText());
        });
        licences.remove("");
        return licences;
    }
}
