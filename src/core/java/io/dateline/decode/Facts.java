package io.dateline.decode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one reader of this room's tables: columns by tab, {@code #} begins a line of comment. */
final class Facts {
    private Facts() {}

    /** The rows of a table under {@code /decode}. */
    static List<String[]> rows(String file) {
        String path = "/decode/" + file;
        try (InputStream in = Facts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of two columns, by its first. */
    static Map<String, String> pairs(String file) {
        Map<String, String> pairs = new HashMap<>();
        rows(file).forEach(row -> pairs.put(row[0], row[1]));
        return Map.copyOf(pairs);
    }
}
