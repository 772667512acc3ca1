package io.dateline.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words or phrases by kind, from a word file of two cells: the kind, and words with blanks between or one phrase. A
 * kind may have many lines; its entries stay in the order of the file.
 */
public final class WordKinds {
    private final String file;
    private final Map<String, List<String>> kinds = new HashMap<>();

    private WordKinds(String file) {
        this.file = file;
    }

    /** A file whose lines are a kind and words. */
    public static WordKinds words(String resource) {
        WordKinds kinds = new WordKinds(resource);
        for (List<String> row : WordFile.rows(resource, 2)) {
            kinds.of(row.get(0)).addAll(WordLine.words(row.get(1)));
        }
        return kinds;
    }

    /**
     * A file whose lines are a kind and a phrase. An underscore at the phrase's end is read as a blank: a phrase that
     * must end with a whole word is written so, since a blank at the end of a line is invisible.
     */
    public static WordKinds phrases(String resource) {
        WordKinds kinds = new WordKinds(resource);
        for (List<String> row : WordFile.rows(resource, 2)) {
            String phrase = row.get(1);
            boolean whole = phrase.endsWith("_");
            kinds.of(row.get(0)).add(whole ? phrase.substring(0, phrase.length() - 1) + ' ' : phrase);
        }
        return kinds;
    }

    private List<String> of(String kind) {
        return kinds.computeIfAbsent(kind, none -> new ArrayList<>());
    }

    /** @throws IllegalStateException if the file has no such kind */
    public List<String> list(String kind) {
        List<String> words = kinds.get(kind);
        if (words == null) {
            throw new IllegalStateException(file + " has no line of the kind " + kind);
        }
        return List.copyOf(words);
    }

    /** The words or phrases of all these kinds. */
    public Set<String> set(String... names) {
        List<String> all = new ArrayList<>();
        for (String name : names) {
            all.addAll(list(name));
        }
        return Set.copyOf(all);
    }
}
