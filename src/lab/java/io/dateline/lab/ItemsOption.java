package io.dateline.lab;

import io.dateline.evaluate.Gold;
import io.dateline.evaluate.gold.GoldSet;
import io.dateline.measure.GeneratedItems;
import io.dateline.measure.ItemFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which items a benchmark reads. */
final class ItemsOption {
    private static final long SEED = 17;

    @Option(
            names = "--from",
            paramLabel = "PATH",
            description = "Files of items, or folders of them; a .jsonl or .jsonl.gz has an item a line")
    private List<Path> from = List.of();

    @Option(names = "--items", paramLabel = "N", description = "How many different items (default ${DEFAULT-VALUE})")
    private int most = 1_000;

    /**
     * Items of the files, or generated ones where none are named.
     *
     * @throws IOException if a file cannot be read, or there are no items in them
     */
    List<byte[]> read() throws IOException {
        if (from.isEmpty()) {
            return generated(most);
        }
        List<byte[]> items = new ArrayList<>();
        for (Path path : from) {
            items.addAll(ItemFiles.read(path));
        }
        if (items.isEmpty()) {
            throw new IOException("no items in " + from);
        }
        return ItemFiles.sample(items, most);
    }

    /** Items made from the gold set. */
    static List<byte[]> generated(int items) {
        List<Gold> english = GoldSet.read().stream()
                .filter(item -> item.language().equals("en"))
                .toList();
        List<String> titles = english.stream().map(item -> item.text().title()).toList();
        List<String> paragraphs =
                english.stream().flatMap(item -> item.text().body().lines()).toList();
        return new GeneratedItems(titles, paragraphs, SEED).make(items);
    }
}
