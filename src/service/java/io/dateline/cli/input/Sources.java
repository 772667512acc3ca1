package io.dateline.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what a person names. */
public final class Sources {
    private Sources() {}

    /**
     * Sources in the order named; a directory stands for the files in and below it by name, hidden ones left out.
     *
     * @param named files, directories, web addresses, or {@code -} for {@code in}
     * @throws NoSuchFileException if there is no such file
     */
    public static List<Source> of(List<String> named, InputStream in, Fetch fetch) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String name : named) {
            if (name.equals("-")) {
                sources.add(new Source.StandardInput(in));
            } else if (Fetch.isAddress(name)) {
                sources.add(new Source.Web(name, fetch));
            } else {
                sources.addAll(files(Path.of(name)));
            }
        }
        return sources;
    }

    private static List<Source> files(Path named) throws IOException {
        if (!Files.exists(named)) {
            throw new NoSuchFileException(named.toString());
        }
        if (!Files.isDirectory(named)) {
            return List.of(new Source.File(named));
        }
        try (Stream<Path> paths = Files.walk(named)) {
            return paths.filter(path -> !isHidden(named.relativize(path)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(path -> (Source) new Source.File(path))
                    .toList();
        }
    }

    /** Whether it is, or lies in, what its name hides: an editor's copy, a version control's folder. */
    static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
