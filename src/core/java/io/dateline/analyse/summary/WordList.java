package io.dateline.analyse.summary;

import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English words by what they do in a sentence, from {@code /summary/words.txt}; lower case. */
final class WordList {
    private static final String FILE = "/summary/words.txt";

    /** What a word does. */
    enum Role {
        STOP,
        PRONOUN,
        LINK,
        SELF,
        CAPTION
    }

    private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

    private WordList() {
        for (Role role : Role.values()) {
            words.put(role, new HashSet<>());
        }
    }

    static WordList load() {
        WordList list = new WordList();
        WordFile.lines(FILE).forEach(list::add);
        return list;
    }

    private void add(WordLine line) {
        List<String> parts = line.words();
        Role role = Role.valueOf(parts.get(0).toUpperCase(Locale.ROOT));
        words.getOrDefault(role, Set.of()).addAll(parts.subList(1, parts.size()));
    }

    boolean is(Role role, String word) {
        return words.getOrDefault(role, Set.of()).contains(word);
    }
}
