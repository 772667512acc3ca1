package io.dateline.cli.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One place an item is read from: a file or standard input. */
public sealed interface Source {
    /** The name by which the user knows the source. */
    String name();

    /** The first {@code most} bytes, so that a file of any size is harmless. */
    byte[] read(int most) throws IOException;

    /** A file. */
    record File(Path path) implements Source {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public byte[] read(int most) throws IOException {
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(most);
            }
        }
    }

    /** Standard input, read as one item. */
    record StandardInput(InputStream in) implements Source {
        @Override
        public String name() {
            return "standard input";
        }

        @Override
        public byte[] read(int most) throws IOException {
            return in.readNBytes(most);
        }
    }

    /**
     * Sources in the order named; a directory stands for the files in and below it by name, hidden ones left out.
     *
     * @param named files, directories, or {@code -} for {@code in}
     * @throws NoSuchFileException if there is no such file
     */
    static List<Source> of(List<String> named, InputStream in) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String name : named) {
            Path path = Path.of(name);
            if (name.equals("-")) {
                sources.add(new StandardInput(in));
            } else if (Files.isDirectory(path)) {
                sources.addAll(below(path));
            } else if (Files.exists(path)) {
                sources.add(new File(path));
            } else {
                throw new NoSuchFileException(name);
            }
        }
        return sources;
    }

    private static List<Source> below(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(path -> !hidden(directory.relativize(path)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(path -> (Source) new File(path))
                    .toList();
        }
    }

    private static boolean hidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
