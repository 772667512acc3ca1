package io.dateline.validate.dateline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words that open a text before a colon or a dash and name no place; from {@code /validate/dateline-labels.tsv}. */
final class Labels {
    private static final String FILE = "/validate/dateline-labels.tsv";
    private static final Set<String> WHOLE = new HashSet<>();
    private static final Set<String> PART = new HashSet<>();

    static {
        load();
    }

    private Labels() {}

    static boolean is(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        int first = lower.indexOf(' ');
        return WHOLE.contains(lower)
                || PART.contains(lower)
                || (first > 0
                        && (PART.contains(lower.substring(0, first))
                                || PART.contains(lower.substring(lower.lastIndexOf(' ') + 1))));
    }

    private static void load() {
        try (InputStream in = Labels.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FILE);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(Labels::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void add(String line) {
        int tab = line.indexOf('\t');
        Set<String> set = line.substring(0, tab).equals("part") ? PART : WHOLE;
        for (String words : line.substring(tab + 1).split(",", -1)) {
            set.add(words.strip());
        }
    }
}
