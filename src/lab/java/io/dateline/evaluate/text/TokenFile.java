package io.dateline.evaluate.text;

import io.dateline.evaluate.Gold;
import io.dateline.evaluate.GoldFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads gold tokens from the TSV file beside a JSONL file: a token and its tag a line, {@code # newdoc ID} before each
 * document.
 */
final class TokenFile {
    private static final String DOCUMENT = "# newdoc ";

    private TokenFile() {}

    /** The tokens of each document by its id: none when there are no rows. */
    static Map<String, List<String>> beside(List<Gold> gold) {
        if (gold.isEmpty()) {
            return Map.of();
        }
        Path rows = gold.get(0).file();
        try {
            return read(rows.resolveSibling(rows.getFileName().toString().replace(".jsonl", ".tsv")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Map<String, List<String>> read(Path file) throws IOException {
        Map<String, List<String>> documents = new TreeMap<>();
        List<String> tokens = new ArrayList<>();
        try (BufferedReader lines = GoldFile.open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (line.startsWith(DOCUMENT)) {
                    tokens = new ArrayList<>();
                    documents.put(line.substring(DOCUMENT.length()).strip(), tokens);
                } else if (tab > 0) {
                    tokens.add(line.substring(0, tab));
                }
            }
        }
        return documents;
    }
}
