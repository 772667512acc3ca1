package io.dateline.analyse.keyphrase;

import io.dateline.words.WordFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The word lists of this room: words between blanks. */
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
        return WordFile.lines("/analyse/keyphrase/" + name).stream()
                .map(line -> line.text().strip())
                .toList();
    }
}
