package io.dateline.validate.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a table in {@code /validate}: columns separated by tabs, lines that begin with {@code #} left out. */
final class Rows {
    private Rows() {}

    static List<List<String>> of(String resource) {
        try (InputStream in = Rows.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The names of a column, separated by commas. */
    static List<String> names(String column) {
        return List.of(column.split(",", -1));
    }
}
