package io.dateline.analyse.time.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists in resource files. */
final class WordFile {
    private WordFile() {}

    /** The lines of a file, without blank lines and comments. */
    static List<String> lines(String file) {
        try (InputStream in = WordFile.class.getResourceAsStream("/io/dateline/analyse/time/" + file)) {
            if (in == null) {
                throw new IllegalStateException("missing " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
