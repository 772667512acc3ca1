package io.dateline.validate.lifecycle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a word list under {@code /validate}: cells between tabs; empty lines and lines with # do not count. */
final class WordTable {
    private WordTable() {}

    static List<List<String>> rows(String name, int cells) {
        String resource = "/validate/" + name;
        try (InputStream in = WordTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return rows(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), cells);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<List<String>> rows(String resource, BufferedReader lines, int cells) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> row = List.of(line.split("\t", -1));
                if (row.size() != cells) {
                    throw new IllegalStateException(resource + ": " + cells + " cells expected in: " + line);
                }
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    /** The entries of a cell that lists several. */
    static List<String> entries(String cell) {
        List<String> entries = new ArrayList<>();
        for (String entry : cell.split(",", -1)) {
            if (!entry.isBlank()) {
                entries.add(entry.strip());
            }
        }
        return List.copyOf(entries);
    }
}
