package io.dateline.measure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads items from files: a line each of JSON Lines, which may be gzipped, and whole files of everything else. */
public final class ItemFiles {
    private ItemFiles() {}

    /**
     * The items of a file, or of all files in a folder and below it, in the order of their names.
     *
     * @throws IOException if one cannot be read
     */
    public static List<byte[]> read(Path path) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(path)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        List<byte[]> items = new ArrayList<>();
        for (Path file : files) {
            add(items, file);
        }
        return items;
    }

    private static void add(List<byte[]> items, Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        if (name.endsWith(".gz")) {
            bytes = unpacked(bytes);
        }
        if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
            new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> items.add(line.getBytes(StandardCharsets.UTF_8)));
        } else {
            items.add(bytes);
        }
    }

    private static byte[] unpacked(byte[] gzipped) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return in.readAllBytes();
        }
    }

    /** So many of them at equal distances; all when there are no more. */
    public static List<byte[]> sample(List<byte[]> items, int most) {
        if (items.size() <= most) {
            return items;
        }
        List<byte[]> sample = new ArrayList<>(most);
        for (int number = 0; number < most; number++) {
            sample.add(items.get((int) ((long) number * items.size() / most)));
        }
        return sample;
    }
}
