package io.dateline.cli.kafka;

import io.dateline.cli.CommandFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the items to feed. A file is one item, but each line of a {@code .jsonl} file is an item of its own. */
public final class WireFiles {
    private static final String SAMPLE = "/wire/";

    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "html", "text/html",
            "htm", "text/html",
            "txt", "text/plain");

    private WireFiles() {}

    /** The sample wire that comes with Dateline, a day of a fictional agency, in the order in which it was sent. */
    public static List<WireItem> sample() {
        List<WireItem> items = new ArrayList<>();
        new String(resource("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .forEach(name -> items.add(new WireItem(name, resource(name), contentType(name))));
        return items;
    }

    /**
     * The files in folders, by name, and the files named.
     *
     * @throws CommandFailure when there is nothing to feed
     */
    public static List<Path> files(List<Path> roots) {
        List<Path> files = new ArrayList<>();
        for (Path root : roots) {
            if (!Files.exists(root)) {
                throw new CommandFailure(2, "there is no file or folder " + root);
            }
            try (Stream<Path> below = Files.walk(root)) {
                below.filter(Files::isRegularFile).sorted().forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (files.isEmpty()) {
            throw new CommandFailure(2, "no files in " + roots);
        }
        return files;
    }

    /** A file's items: one, or many for JSON lines. The stream must be closed; it holds only one item in memory. */
    public static Stream<WireItem> items(Path file) {
        try {
            String name = file.toString();
            if (!name.endsWith(".jsonl")) {
                return Stream.of(new WireItem(name, Files.readAllBytes(file), contentType(name)));
            }
            // Latin-1 takes every byte to one character and back: a line leaves as the bytes it came as.
            BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line(name, line))
                    .onClose(() -> close(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static WireItem line(String name, String line) {
        return new WireItem(name, line.getBytes(StandardCharsets.ISO_8859_1), "application/json");
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String contentType(String name) {
        return CONTENT_TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static byte[] resource(String name) {
        try (InputStream in = WireFiles.class.getResourceAsStream(SAMPLE + name)) {
            if (in == null) {
                throw new IllegalStateException("the sample wire lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
