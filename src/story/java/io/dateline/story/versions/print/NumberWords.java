package io.dateline.story.versions.print;

import io.dateline.words.NumberName;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words for numbers in one language; those of English where a language has none of its own. Immutable. */
final class NumberWords {
    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es", "pt");
    private static final Map<String, NumberWords> LOADED = new ConcurrentHashMap<>();

    /** Letters written at a number for a scale. */
    private static final Map<String, BigDecimal> SUFFIXES = Map.of(
            "k", new BigDecimal(1_000),
            "m", new BigDecimal(1_000_000),
            "mn", new BigDecimal(1_000_000),
            "mln", new BigDecimal(1_000_000),
            "bn", new BigDecimal(1_000_000_000),
            "b", new BigDecimal(1_000_000_000),
            "tn", new BigDecimal("1000000000000"));

    /** Abbreviations of scales that stand for themselves. */
    private static final Map<String, BigDecimal> SHORT_SCALES = Map.of(
            "mn", new BigDecimal(1_000_000),
            "mln", new BigDecimal(1_000_000),
            "bn", new BigDecimal(1_000_000_000),
            "tn", new BigDecimal("1000000000000"));

    private final Map<String, BigDecimal> cardinals = new HashMap<>();
    private final Map<String, BigDecimal> scales = new HashMap<>(SHORT_SCALES);
    private final WordFilter mayBeCardinal;

    private NumberWords(String language) {
        for (NumberName name : NumberName.of(language)) {
            Map<String, BigDecimal> kind = switch (name.kind()) {
                case CARDINAL -> cardinals;
                case SCALE, AMOUNT_SCALE -> scales;
                case ORDINAL, CHECKED_SCALE -> null;
            };
            if (kind != null) {
                name.words().forEach(word -> kind.put(word, name.value()));
            }
        }
        mayBeCardinal = WordFilter.of(cardinals.keySet());
    }

    /** @param language BCP 47 */
    static NumberWords of(String language) {
        int end = language.indexOf('-');
        String base = end < 0 ? language : language.substring(0, end);
        return LOADED.computeIfAbsent(LANGUAGES.contains(base) ? base : "en", NumberWords::new);
    }

    /** Whether the word could be a number's: of nearly all others it says no. */
    boolean mayBeCardinal(Letters.Word word) {
        return mayBeCardinal.mayHave(word);
    }

    @Nullable
    BigDecimal cardinal(String word) {
        return cardinals.get(word.toLowerCase(Locale.ROOT));
    }

    @Nullable
    BigDecimal scale(String word) {
        return scales.get(word.toLowerCase(Locale.ROOT));
    }

    static @Nullable BigDecimal suffix(String letters) {
        return SUFFIXES.get(letters.toLowerCase(Locale.ROOT));
    }
}
