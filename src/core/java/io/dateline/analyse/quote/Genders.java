package io.dateline.analyse.quote;

import io.dateline.article.Entity;
import io.dateline.article.Mention;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Guesses "he" or "she" from a form of address before a mention, or from the given name ({@code /quote/given-names.txt}). */
final class Genders {
    private static final Map<String, Character> TITLES = Map.ofEntries(
            Map.entry("mr", 'm'),
            Map.entry("sir", 'm'),
            Map.entry("lord", 'm'),
            Map.entry("king", 'm'),
            Map.entry("prince", 'm'),
            Map.entry("pope", 'm'),
            Map.entry("congressman", 'm'),
            Map.entry("spokesman", 'm'),
            Map.entry("chairman", 'm'),
            Map.entry("businessman", 'm'),
            Map.entry("mrs", 'f'),
            Map.entry("ms", 'f'),
            Map.entry("miss", 'f'),
            Map.entry("lady", 'f'),
            Map.entry("queen", 'f'),
            Map.entry("princess", 'f'),
            Map.entry("congresswoman", 'f'),
            Map.entry("spokeswoman", 'f'),
            Map.entry("chairwoman", 'f'));

    private final Map<String, Character> names;

    private Genders(Map<String, Character> names) {
        this.names = names;
    }

    static Genders load() {
        Map<String, Character> names = new HashMap<>();
        try (InputStream in = Genders.class.getResourceAsStream("/quote/given-names.txt")) {
            if (in == null) {
                throw new IllegalStateException("/quote/given-names.txt is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    for (String name : line.substring(2).split(" ", -1)) {
                        names.put(name, line.charAt(0));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Genders(names);
    }

    /** 'm', 'f' or '?'. */
    char of(Entity entity, String text) {
        for (Mention mention : entity.mentions()) {
            Character title = TITLES.get(wordBefore(text, mention.span().start()));
            if (title != null) {
                return title;
            }
        }
        String first = firstWord(entity.name());
        Character title = TITLES.get(first.toLowerCase(Locale.ROOT));
        return title != null ? title : names.getOrDefault(first, '?');
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '.') {
            end++;
        }
        return name.substring(0, end);
    }

    private static String wordBefore(String text, int start) {
        int end = start;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < 16 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
