package io.dateline.analyse.keyphrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The word lists of this room: words between blanks, lines that start with {@code #} left out. */
public final class WordLists {
    private WordLists() {}

    /** The words of every line. */
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        lines(name).forEach(line -> words.addAll(List.of(line.split(" "))));
        return words;
    }

    /** The words of the line that begins with the class's name and a colon. */
    public static Set<String> words(String name, String wordClass) {
        String head = wordClass + ": ";
        return lines(name).stream()
                .filter(line -> line.startsWith(head))
                .findFirst()
                .map(line -> Set.of(line.substring(head.length()).split(" ")))
                .orElseThrow(() -> new IllegalStateException("no class " + wordClass + " in " + name));
    }

    private static List<String> lines(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream("/analyse/keyphrase/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
