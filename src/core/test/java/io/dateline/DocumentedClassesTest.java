package io.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents name classes in backticks; a class that is renamed or removed must be renamed there too. */
class DocumentedClassesTest {
    private static final Path ROOT = Path.of("../..");

    /** Some packages, a class, some members of it; a class has a capital first and a small letter somewhere. */
    private static final Pattern CLASS =
            Pattern.compile("`((?:[a-z]+\\.)*)([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?:\\.[A-Za-z]+)?`");

    /** Classes, headers and names of others. */
    private static final Set<String> FOREIGN = Set.of(
            "ConsumerInterceptor",
            "CooperativeSticky",
            "Date",
            "Importance",
            "KafkaProducer",
            "KafkaTransactions",
            "Misc",
            "Priority",
            "ReplacingMergeTree");

    private static List<String> sources = List.of();

    @BeforeAll
    static void listSources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("src"))) {
            sources = files.map(file -> file.toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".java"))
                    .toList();
        }
    }

    static Stream<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Path folder :
                List.of(ROOT, ROOT.resolve("docs"), ROOT.resolve("docs/decisions"), ROOT.resolve("docs/models"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
            }
        }
        return documents.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyClassInADocumentExists(Path document) throws IOException {
        assertThat(missingFrom(Files.readString(document))).isEmpty();
    }

    @Test
    void aClassThatDoesNotExistIsFound() {
        assertThat(missingFrom("`RoomsTest`, `validate.copy.Copy`, `Copy.of`, `NoSuchClass`, `analyse.Copy`"))
                .containsExactly("NoSuchClass", "analyse.Copy");
    }

    private static List<String> missingFrom(String text) {
        List<String> missing = new ArrayList<>();
        Matcher names = CLASS.matcher(text);
        while (names.find()) {
            String file = '/' + names.group(1).replace('.', '/') + names.group(2) + ".java";
            if (!FOREIGN.contains(names.group(2)) && sources.stream().noneMatch(source -> source.endsWith(file))) {
                missing.add(names.group(1) + names.group(2));
            }
        }
        return missing;
    }
}
