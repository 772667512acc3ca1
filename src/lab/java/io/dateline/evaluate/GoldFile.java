package io.dateline.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads gold rows from JSONL, plain or {@code .gz}. */
public final class GoldFile {
    private static final ObjectReader JSON = new ObjectMapper().reader();

    private GoldFile() {}

    /** The first {@code limit} rows; all when it is 0. */
    public static List<Gold> read(Path file, int limit) throws IOException {
        List<Gold> rows = new ArrayList<>();
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    rows.add(Gold.of(file, JSON.readTree(line)));
                }
                if (limit > 0 && rows.size() == limit) {
                    break;
                }
            }
        }
        return rows;
    }

    /** The file's lines as UTF-8 text, unpacked when its name ends in {@code .gz}. */
    public static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
    }
}
