package io.dateline.validate.date;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of one or more words, and what each stands for; the longest that begins at a place is found. */
final class Phrases<T> {
    /** A name found. */
    record Match<T>(T value, int end) {}

    private final Map<String, T> values = new HashMap<>();
    private int longest;

    @Nullable
    T get(String name) {
        return values.get(key(name));
    }

    void put(String name, T value) {
        values.put(key(name), value);
    }

    private String key(String name) {
        Tokens tokens = Tokens.of(name);
        StringBuilder key = new StringBuilder();
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).is('.')) {
                key.append(' ').append(tokens.get(i).text());
                words++;
            }
        }
        longest = Math.max(longest, words);
        return key.toString();
    }

    /** A point within a name does not count: {@code p. m.} */
    @Nullable
    Match<T> at(Tokens tokens, int from) {
        StringBuilder key = new StringBuilder();
        Match<T> found = null;
        int words = 0;
        for (int i = from; i < tokens.size() && words < longest; i++) {
            Token token = tokens.get(i);
            if (token.is('.') && i > from && !token.spaced()) {
                continue;
            }
            key.append(' ').append(token.text());
            words++;
            T value = values.get(key.toString());
            if (value != null) {
                found = new Match<>(value, i + 1);
            }
        }
        return found;
    }
}
