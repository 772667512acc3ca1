package io.dateline.generate.check;

import io.dateline.words.Languages;
import io.dateline.words.NumberName;
import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that mean numbers, scales and units, by language, from {@code /words/LANGUAGE/numbers.tsv} and {@code units.tsv};
 * folded. Left out are words that seldom count: one, first, second, half.
 */
final class NumberWords {
    /** Ordinals past "twelfth" are written in figures in dates. */
    private static final BigDecimal LAST_ORDINAL = BigDecimal.valueOf(12);

    private static final List<String> DECIMAL_POINT = Languages.with("decimal-point");
    private static final Map<String, NumberWords> LANGUAGES = load();
    private static final NumberWords NONE = new NumberWords("");

    private final boolean decimalPoint;
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, BigDecimal> scales = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    private NumberWords(String language) {
        decimalPoint = DECIMAL_POINT.contains(language);
    }

    /** @param language BCP 47 tag; one without words has digits and signs alone */
    static NumberWords of(String language) {
        return LANGUAGES.getOrDefault(Languages.primary(language), NONE);
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
        for (String language : Languages.with("numbers")) {
            NumberWords words = new NumberWords(language);
            NumberName.of(language).forEach(words::add);
            WordFile.rows("/words/" + language + "/units.tsv", 2).forEach(words::addUnit);
            languages.put(language, words);
        }
        return Map.copyOf(languages);
    }

    private void add(NumberName name) {
        switch (name.kind()) {
            case CARDINAL -> put(name, numbers, name.value().compareTo(BigDecimal.ONE) > 0);
            case ORDINAL -> put(name, numbers, isCountingOrdinal(name.value()));
            case SCALE, CHECKED_SCALE -> put(name, scales, true);
            case AMOUNT_SCALE -> {}
        }
    }

    private static boolean isCountingOrdinal(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(2)) > 0 && value.compareTo(LAST_ORDINAL) <= 0;
    }

    private static void put(NumberName name, Map<String, BigDecimal> kept, boolean counts) {
        if (counts) {
            name.words().forEach(word -> kept.put(WordReader.fold(word), name.value()));
        }
    }

    private void addUnit(List<String> row) {
        WordLine.words(row.get(1)).forEach(word -> units.put(WordReader.fold(word), row.get(0)));
    }
}
