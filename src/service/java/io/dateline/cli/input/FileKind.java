package io.dateline.cli.input;

import io.dateline.cli.input.Source.Items;
import io.dateline.cli.input.Unpacked.Budget;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** What a file holds, by its name. */
enum FileKind {
    ITEM {
        @Override
        void read(Path file, int most, Items items) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                items.take(new WireItem(file.toString(), in.readNBytes(most), null));
            }
        }
    },
    LINES {
        @Override
        void read(Path file, int most, Items items) throws IOException {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                ItemLines.read(file.toString(), in, most, items);
            }
        }
    },
    PACKED_LINES {
        @Override
        void read(Path file, int most, Items items) throws IOException {
            try (InputStream in = unpacked(file)) {
                ItemLines.read(file.toString(), in, most, items);
            }
        }
    },
    ZIP {
        @Override
        void read(Path file, int most, Items items) throws IOException {
            ZipArchive.read(file, most, items);
        }
    },
    TAR {
        @Override
        void read(Path file, int most, Items items) throws IOException {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                TarArchive.read(file.toString(), in, most, items);
            }
        }
    },
    PACKED_TAR {
        @Override
        void read(Path file, int most, Items items) throws IOException {
            try (InputStream in = unpacked(file)) {
                TarArchive.read(file.toString(), in, most, items);
            }
        }
    };

    abstract void read(Path file, int most, Items items) throws IOException;

    static FileKind of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip")) {
            return ZIP;
        }
        if (name.endsWith(".tar.gz") || name.endsWith(".tgz")) {
            return PACKED_TAR;
        }
        if (name.endsWith(".tar")) {
            return TAR;
        }
        if (isLines(name.replaceFirst("\\.gz$", ""))) {
            return name.endsWith(".gz") ? PACKED_LINES : LINES;
        }
        return ITEM;
    }

    /** Whether each line of such a file is an item. */
    static boolean isLines(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }

    private static InputStream unpacked(Path file) throws IOException {
        InputStream packed = new BufferedInputStream(Files.newInputStream(file));
        return new BufferedInputStream(new Unpacked(new GZIPInputStream(packed), new Budget(Files.size(file))));
    }
}
