package io.dateline.evaluate.gold;

import io.dateline.evaluate.Gold;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the gold set from the class path: the files that {@code index.txt} lists, several items each. */
public final class GoldSet {
    /** The folder of the items of all kinds. */
    public static final String GOLD = "gold";

    private static final String FOLDER = "/evaluate/";
    private static final String BETWEEN_ITEMS = "\n====\n";
    /** Rows name their file; rows of the gold set name this one, which does not exist. */
    private static final Path NO_FILE = Path.of("gold");

    private GoldSet() {}

    /** The items of all kinds, in the order of the index. */
    public static List<Gold> read() {
        return read(GOLD);
    }

    /** The items of one folder. */
    public static List<Gold> read(String folder) {
        return resource(folder + "/index.txt")
                .lines()
                .flatMap(file -> items(resource(folder + "/" + file)).stream())
                .map(item -> Gold.of(NO_FILE, GoldRow.of(item)))
                .toList();
    }

    /** The items of one file; lines that begin with {@code #} are comments. */
    static List<GoldItem> items(String source) {
        String items = source.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        return Arrays.stream(items.split(BETWEEN_ITEMS, -1))
                .map(String::strip)
                .map(GoldItem::read)
                .toList();
    }

    private static String resource(String name) {
        try (InputStream file = GoldSet.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("the gold set lacks " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
