package io.dateline.train.register;

import io.dateline.train.MissingDataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of tab-separated text whose first line names the columns. */
final class Table {
    private final String file;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();

    private Table(String file, List<String> lines) {
        this.file = file;
        List<String> names = cells(lines.get(0));
        for (int i = 0; i < names.size(); i++) {
            columns.put(names.get(i), i);
        }
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isEmpty()) {
                rows.add(cells(line));
            }
        }
    }

    /** @throws MissingDataException if there is no such file */
    static Table read(Path folder, String name) throws IOException {
        Path file = MissingDataException.require(folder.resolve(name + ".tsv"));
        return new Table(name, Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    /** One row; a column it does not have is a fault of the file. */
    final class Row {
        private final List<String> cells;

        private Row(List<String> cells) {
            this.cells = cells;
        }

        String get(String column) {
            Integer at = columns.get(column);
            if (at == null) {
                throw new IllegalArgumentException(file + ".tsv has no column " + column);
            }
            return at < cells.size() ? cells.get(at) : "";
        }

        boolean has(String column) {
            return columns.containsKey(column);
        }

        List<String> list(String column) {
            return get(column).isEmpty() ? List.of() : List.of(get(column).split("\\|", -1));
        }
    }

    List<Row> rows() {
        return rows.stream().map(Row::new).toList();
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }
}
