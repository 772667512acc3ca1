package io.dateline.generate.check;

import io.dateline.article.Span;
import io.dateline.words.WordKinds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of a text into values that can be compared: "1.2 billion", "1,200 million" and "1.2bn" are 1200000000,
 * "twelve" is 12, "twenty-two" 22. Signs and rounding are not looked at: "about 5" is 5. One pass over the words.
 */
final class NumeralReader {
    /** "hundred thousand million" is as far as words go; more of them are not one number. */
    private static final int MOST_SCALES = 4;

    private static final String CURRENCIES = "$\u20ac\u00a3\u00a5\u20a9\u20b9";
    private static final WordKinds WORDS = WordKinds.words("/words/numerals.tsv");
    private static final Set<String> RANGES = WORDS.set("range");
    private static final Set<String> PER = WORDS.set("per");
    private static final Set<String> CENTS = WORDS.set("per-cent");

    private final String text;
    private final List<Word> words;
    private final NumberWords table;
    private final List<Raw> found = new ArrayList<>();

    /** A number before its neighbours are looked at. */
    private record Raw(int start, int end, Set<BigDecimal> values, String digits, BigDecimal scale, String unit) {}

    private NumeralReader(String text, List<Word> words, NumberWords table) {
        this.text = text;
        this.words = words;
        this.table = table;
    }

    static List<Numeral> read(String text, List<Word> words, String language) {
        NumeralReader reader = new NumeralReader(text, words, NumberWords.of(language));
        int at = 0;
        while (at < words.size()) {
            Word word = words.get(at);
            if (word.number()) {
                at = reader.digits(at);
            } else if (reader.table.number(word.folded()) != null) {
                at = reader.spelt(at);
            } else {
                at++;
            }
        }
        return reader.numerals();
    }

    /** "1,200", "1.2bn", "19th", "1.2 billion". */
    private int digits(int at) {
        Word word = words.get(at);
        int letters = suffix(word.folded());
        String digits = word.folded().substring(0, letters);
        BigDecimal suffix = table.scale(word.folded().substring(letters));
        Set<BigDecimal> values = new LinkedHashSet<>(DigitValues.of(digits, table.decimalPoint()));
        int next = at + 1;
        BigDecimal scale = BigDecimal.ONE;
        for (int n = 0; n < MOST_SCALES && scaleAt(next) != null; n++) {
            scale = scale.multiply(scaleAt(next));
            next++;
        }
        Set<BigDecimal> scaled = new LinkedHashSet<>();
        for (BigDecimal value : values) {
            scaled.add(value.multiply(scale));
            if (suffix != null) {
                scaled.add(value.multiply(suffix));
            }
        }
        return add(at, next, scaled, digits, suffix == null ? scale : suffix);
    }

    private static int suffix(String folded) {
        int end = folded.length();
        while (end > 0 && Character.isLetter(folded.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** "twenty-two", "three hundred and five thousand": adds below a scale, multiplies by it, and keeps what is complete. */
    private int spelt(int at) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        BigDecimal last = BigDecimal.ONE;
        int next = at;
        int scales = 0;
        while (next < words.size() && (next == at || adjoins(next))) {
            BigDecimal number = table.number(words.get(next).folded());
            BigDecimal scale = table.scale(words.get(next).folded());
            if (number != null && fits(current, number)) {
                current = current.add(number);
            } else if (scale != null && current.signum() > 0 && scales < MOST_SCALES) {
                scales++;
                last = scale;
                boolean completes = scale.compareTo(BigDecimal.valueOf(1000)) >= 0;
                total = completes ? total.add(current.multiply(scale)) : total;
                current = completes ? BigDecimal.ZERO : current.multiply(scale);
            } else {
                break;
            }
            next++;
        }
        return add(at, next, Set.of(total.add(current)), "", last);
    }

    /** Whether a number may stand behind another in one: 2 behind 20, 20 behind 100, anything behind nothing. */
    private static boolean fits(BigDecimal current, BigDecimal number) {
        if (current.signum() == 0) {
            return true;
        }
        BigDecimal room = BigDecimal.valueOf(number.compareTo(BigDecimal.TEN) < 0 ? 10 : 100);
        return current.remainder(room).signum() == 0;
    }

    private @Nullable BigDecimal scaleAt(int at) {
        return at < words.size() && adjoins(at) ? table.scale(words.get(at).folded()) : null;
    }

    /** Whether nothing but spaces or a hyphen lies between the word and the one before. */
    private boolean adjoins(int at) {
        String gap = between(words.get(at - 1).end(), words.get(at).start());
        return gap.isEmpty() || gap.equals("-");
    }

    private String between(int from, int to) {
        // Nothing that matters here is longer; and so the whole stays linear.
        return to - from > 12 ? "..." : text.substring(from, to).strip();
    }

    private int add(int from, int to, Set<BigDecimal> values, String digits, BigDecimal scale) {
        int start = words.get(from).start();
        int end = words.get(to - 1).end();
        found.add(new Raw(start, end, values, digits, scale, unit(from, to, start, end)));
        return to;
    }

    private String unit(int from, int to, int start, int end) {
        int before = start - 1;
        while (before >= 0 && before >= start - 2 && text.charAt(before) == ' ') {
            before--;
        }
        if (before >= 0 && CURRENCIES.indexOf(text.charAt(before)) >= 0) {
            return text.substring(before, before + 1);
        }
        String behind = text.substring(end, Math.min(text.length(), end + 2)).strip();
        if (!behind.isEmpty() && (behind.charAt(0) == '%' || CURRENCIES.indexOf(behind.charAt(0)) >= 0)) {
            return behind.substring(0, 1);
        }
        return wordUnit(from, to);
    }

    private String wordUnit(int from, int to) {
        if (to < words.size() && adjoins(to)) {
            String next = words.get(to).folded();
            boolean perCent = PER.contains(next)
                    && to + 1 < words.size()
                    && CENTS.stream().anyMatch(words.get(to + 1).folded()::startsWith);
            String unit = perCent ? "%" : table.unit(next);
            if (unit != null) {
                return unit;
            }
        }
        String unit = from > 0 && adjoins(from) && words.get(from - 1).acronym()
                ? table.unit(words.get(from - 1).folded())
                : null;
        return unit == null ? "" : unit;
    }

    private List<Numeral> numerals() {
        List<Numeral> numerals = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Raw raw = found.get(i);
            Raw next = i + 1 < found.size() && ranges(raw, found.get(i + 1)) ? found.get(i + 1) : null;
            numerals.add(numeral(raw, next));
        }
        return numerals;
    }

    private boolean ranges(Raw raw, Raw next) {
        String gap = between(raw.end(), next.start());
        boolean sign = !gap.isEmpty() && CURRENCIES.indexOf(gap.charAt(gap.length() - 1)) >= 0;
        String link = sign ? gap.substring(0, gap.length() - 1).strip() : gap;
        return RANGES.contains(link.toLowerCase(Locale.ROOT));
    }

    /** "5 to 7 million dollars" may mean five million dollars, too. */
    private static Numeral numeral(Raw raw, @Nullable Raw next) {
        Set<String> values = new LinkedHashSet<>();
        raw.values().forEach(value -> values.add(plain(value)));
        String unit = raw.unit();
        if (next != null && raw.scale().compareTo(BigDecimal.ONE) == 0) {
            raw.values().forEach(value -> values.add(plain(value.multiply(next.scale()))));
            unit = unit.isEmpty() ? next.unit() : unit;
        }
        if (values.isEmpty()) {
            values.add(raw.digits());
        }
        return new Numeral(new Span(raw.start(), raw.end()), List.copyOf(values), unit);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
