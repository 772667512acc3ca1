package io.dateline.words;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads word files, the lists and tables of words in the resources: UTF-8, a line begins with {@code #} when it is a comment,
 * blank lines do not count, tabs stand between the cells of a row. A file that is missing, no UTF-8, or has a line that does
 * not fit its form is a fault of the build, so it is an {@link IllegalStateException} that names the file and the line.
 */
public final class WordFile {
    private WordFile() {}

    /** @param resource the path from the root of the resources, such as {@code /words/en/nations.tsv} */
    public static List<WordLine> lines(String resource) {
        try (InputStream in = WordFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return lines(resource, in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(resource + " is unreadable", unreadable);
        }
    }

    /** The rows of a table, each with that many cells. */
    public static List<List<String>> rows(String resource, int cells) {
        return lines(resource).stream().map(line -> line.cells(cells)).toList();
    }

    /** A table of two cells: a map from the first to the second. */
    public static Map<String, String> pairs(String resource) {
        Map<String, String> pairs = new HashMap<>();
        rows(resource, 2).forEach(row -> pairs.put(row.get(0), row.get(1)));
        return Map.copyOf(pairs);
    }

    /** A list with one word or phrase in each line. */
    public static Set<String> words(String resource) {
        Set<String> words = new LinkedHashSet<>();
        lines(resource).forEach(line -> words.add(line.text().strip()));
        return Set.copyOf(words);
    }

    /**
     * The lines of a text that is no resource.
     *
     * @param file how errors call it
     */
    public static List<WordLine> lines(String file, String text) {
        return lines(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static List<WordLine> lines(String file, InputStream in) {
        List<WordLine> lines = new ArrayList<>();
        int number = 0;
        // Its own decoder: the default one would put a mark in the place of what is no UTF-8, and say nothing.
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (!text.isBlank() && text.charAt(0) != '#') {
                    lines.add(new WordLine(file, number, text));
                }
            }
        } catch (IOException broken) {
            throw new IllegalStateException(file + ", after line " + number + ": unreadable, or no UTF-8", broken);
        }
        return List.copyOf(lines);
    }
}
