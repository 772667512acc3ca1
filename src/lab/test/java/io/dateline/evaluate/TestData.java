package io.dateline.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where tests find the public corpora: the system property {@code corpora}, the environment's {@code CORPORA},
 * {@code data} in the checkout, or a folder beside the checkout. Tests skip what is in none of them.
 */
public final class TestData {
    private static final List<Path> USUAL = List.of(Path.of("../../data"), Path.of("../../../shared/data"));

    private TestData() {}

    public static Path folder() {
        String property = System.getProperty("corpora", System.getenv().getOrDefault("CORPORA", ""));
        if (!property.isEmpty()) {
            return Path.of(property);
        }
        return Stream.concat(USUAL.stream().filter(Files::isDirectory), USUAL.stream())
                .findFirst()
                .orElseThrow();
    }
}
