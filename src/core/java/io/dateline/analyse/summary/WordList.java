package io.dateline.analyse.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        try (InputStream in = WordList.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(list::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    private void add(String line) {
        String[] parts = line.split(" ", -1);
        Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
        words.getOrDefault(role, Set.of()).addAll(List.of(parts).subList(1, parts.length));
    }

    boolean is(Role role, String word) {
        return words.getOrDefault(role, Set.of()).contains(word);
    }
}
