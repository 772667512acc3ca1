package io.dateline.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * The words for a number in one language, from {@code /words/LANGUAGE/numbers.tsv}.
 *
 * @param words in lower case
 */
public record NumberName(Kind kind, BigDecimal value, List<String> words) {
    /** What the number does. */
    public enum Kind {
        CARDINAL,
        ORDINAL,
        /** Multiplies the number before it: "hundred". */
        SCALE,
        /** A scale for the check of summaries alone: "dozen". */
        CHECKED_SCALE,
        /** A scale for times and amounts alone: "crore". */
        AMOUNT_SCALE
    }

    public NumberName {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a number without a word");
        }
        if (value.signum() < 0) {
            throw new IllegalArgumentException("no word has a value below 0");
        }
    }

    /** @param language the folder of a language that has such a file, such as {@code en} */
    public static List<NumberName> of(String language) {
        return WordFile.lines("/words/" + language + "/numbers.tsv").stream()
                .map(NumberName::read)
                .toList();
    }

    private static NumberName read(WordLine line) {
        List<String> cells = line.cells(3);
        try {
            Kind kind = Kind.valueOf(cells.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            return new NumberName(kind, new BigDecimal(cells.get(1)), WordLine.words(cells.get(2)));
        } catch (IllegalArgumentException unfit) {
            throw line.fault("no cardinal, ordinal or scale with its value and words");
        }
    }
}
