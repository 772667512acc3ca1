package io.dateline.generate.check;

import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that mean numbers, scales and units, by language, from {@code /generate/numbers.txt}; folded. Missing on purpose are
 * words that seldom count: one, first, second, half.
 */
final class NumberWords {
    private static final String FILE = "/generate/numbers.txt";
    private static final int LAST_ORDINAL = 12;
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
        WordFile.lines(FILE).forEach(line -> add(languages, line));
        addEnglish(languages.computeIfAbsent("en", NumberWords::new));
        return languages;
    }

    /** Left out are "one", "first" and "second", and ordinals past "twelfth", which dates write in figures. */
    private static void addEnglish(NumberWords english) {
        for (List<String> row : WordFile.rows("/words/en/numbers.tsv", 3)) {
            int value = Integer.parseInt(row.get(1));
            boolean counts = row.get(0).equals("cardinal") ? value > 1 : value > 2 && value <= LAST_ORDINAL;
            if (counts) {
                WordLine.words(row.get(2)).forEach(word -> english.numbers.put(word, BigDecimal.valueOf(value)));
            }
        }
    }

    /** Language, kind, meaning, words. */
    private static void add(Map<String, NumberWords> languages, WordLine line) {
        List<String> cells = line.words();
        NumberWords words = languages.computeIfAbsent(cells.get(0), NumberWords::new);
        String meaning = cells.get(2);
        for (String word : cells.subList(3, cells.size())) {
            switch (cells.get(1)) {
                case "number" -> words.numbers.put(word, new BigDecimal(meaning));
                case "scale" -> words.scales.put(word, new BigDecimal(meaning));
                case "unit" -> words.units.put(word, meaning);
                default -> throw line.fault("number, scale or unit belongs there, not " + cells.get(1));
            }
        }
    }
}
