package io.dateline.analyse.time.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Word lists in resource files. */
final class Words {
    private Words() {}

    /** The lines of a file beside the lexicon, without blank lines and comments. */
    static List<String> lines(String file) {
        try (InputStream in = Words.class.getResourceAsStream("/io/dateline/analyse/time/" + file)) {
            if (in == null) {
                throw new IllegalStateException("missing " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
