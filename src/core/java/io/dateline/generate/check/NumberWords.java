package io.dateline.generate.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that mean numbers, scales and units, by language, from {@code /generate/numbers.txt}; folded. Missing on purpose are
 * words that seldom count: one, first, second, half.
 */
final class NumberWords {
    private static final String FILE = "/generate/numbers.txt";
    private static final Map<String, NumberWords> LANGUAGES = load();
    private static final NumberWords NONE = new NumberWords("");

    private final boolean decimalPoint;
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, BigDecimal> scales = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    private NumberWords(String language) {
        decimalPoint = language.equals("en");
    }

    /** @param language BCP 47 tag; one without words has digits and signs alone */
    static NumberWords of(String language) {
        int dash = language.indexOf('-');
        return LANGUAGES.getOrDefault(dash < 0 ? language : language.substring(0, dash), NONE);
    }

    /** Whether a point parts decimals and a comma thousands; else it may be either way round. */
    boolean decimalPoint() {
        return decimalPoint;
    }

    /** "twelve". */
    @Nullable
    BigDecimal number(String word) {
        return numbers.get(word);
    }

    /** "million", "bn". */
    @Nullable
    BigDecimal scale(String word) {
        return scales.get(word);
    }

    /** {@code %}, {@code pp} or a currency's sign. */
    @Nullable
    String unit(String word) {
        return units.get(word);
    }

    private static Map<String, NumberWords> load() {
        Map<String, NumberWords> languages = new HashMap<>();
        try (InputStream in = NumberWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(languages, line.split(" ", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return languages;
    }

    /** Language, kind, meaning, words. */
    private static void add(Map<String, NumberWords> languages, String[] line) {
        NumberWords words = languages.computeIfAbsent(line[0], NumberWords::new);
        for (int i = 3; i < line.length; i++) {
            switch (line[1]) {
                case "number" -> words.numbers.put(line[i], new BigDecimal(line[2]));
                case "scale" -> words.scales.put(line[i], new BigDecimal(line[2]));
                case "unit" -> words.units.put(line[i], line[2]);
                default -> throw new IllegalStateException(FILE + ": " + line[1]);
            }
        }
    }
}
