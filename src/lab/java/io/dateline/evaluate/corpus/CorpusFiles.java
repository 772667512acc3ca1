package io.dateline.evaluate.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds and reads the files of a corpus. */
final class CorpusFiles {
    private CorpusFiles() {}

    /** The files below a folder whose names end so, by path; the file itself when it is one. */
    static List<Path> below(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.equals(root) || file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The text with line ends as {@code \n}; a byte order mark is left out. */
    static String text(Path file, Charset charset) throws IOException {
        String text = new String(Files.readAllBytes(file), charset).replace("\r\n", "\n");
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** The file's name without the ending. */
    static String name(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
