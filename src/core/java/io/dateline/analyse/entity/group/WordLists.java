package io.dateline.analyse.entity.group;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the word lists in the jar: lines of fields separated by tabs, {@code #} begins a comment line. */
public final class WordLists {
    private WordLists() {}

    /** The lines of resource {@code name}, cut at tabs. */
    public static List<List<String>> lines(String name) {
        try (InputStream bytes = WordLists.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return lines(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        } catch (IOException fault) {
            throw new UncheckedIOException(name, fault);
        }
    }

    /** The words of each kind of resource {@code name}, whose lines are a kind and words with blanks between. */
    static Map<String, Set<String>> kinds(String name) {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (List<String> line : lines(name)) {
            kinds.computeIfAbsent(line.get(0), kind -> new HashSet<>()).addAll(cut(line.get(1), ' '));
        }
        return kinds;
    }

    private static List<List<String>> lines(BufferedReader reader) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                lines.add(cut(line, '\t'));
            }
        }
        return lines;
    }

    /** The parts of {@code line} between {@code separator}s, empty ones kept. */
    public static List<String> cut(String line, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
            parts.add(line.substring(from, at));
            from = at + 1;
        }
        parts.add(line.substring(from));
        return parts;
    }
}
