package io.dateline.story.versions.print;

import io.dateline.article.Quantity.Kind;
import io.dateline.story.item.Amount;
import io.dateline.story.item.Anchor;
import io.dateline.story.reading.Letter;
import io.dateline.story.versions.print.Letters.Word;
import io.dateline.words.WordFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a sentence: the amounts that the analysis found, and every other number in digits or words. "One" and
 * ordinals are no figures: they are mostly no amounts.
 */
final class Figures {
    private static final Set<String> FORMER = WordFile.words("/versions/former.txt");
    private static final WordFilter MAY_BE_FORMER = WordFilter.of(FORMER);

    /** Currency signs that stand alone; of others the analysis knows more. */
    private static final String SIGNS = "$€£¥₹₽";

    private static final List<String> CURRENCIES = List.of("USD", "EUR", "GBP", "JPY", "INR", "RUB");

    private final String text;
    private final String language;
    private final NumberWords numbers;
    private final List<Amount> amounts;

    Figures(String text, String language, List<Amount> amounts) {
        this.text = text;
        this.language = language;
        this.numbers = NumberWords.of(language);
        this.amounts = amounts;
    }

    /** @param words of the sentence */
    List<Figure> in(Anchor sentence, List<Word> words) {
        List<Figure> found = new ArrayList<>();
        List<Amount> known = amounts(sentence);
        int at = 0;
        while (at < words.size()) {
            Found figure = figure(known, sentence, words, at);
            int last = figure == null ? at : lastWithin(words, at, figure.end);
            if (figure != null && figure.value != null) {
                found.add(figure(sentence, words, at, last, figure));
            }
            at = last + 1;
        }
        return found;
    }

    private Figure figure(Anchor sentence, List<Word> words, int first, int last, Found found) {
        String before = first == 0 ? "" : Counted.stem(text, words.get(first - 1));
        boolean former =
                first > 0 && MAY_BE_FORMER.mayHave(words.get(first - 1)) && FORMER.contains(word(words.get(first - 1)));
        return new Figure(
                new Anchor(sentence.field(), found.start, found.end),
                String.valueOf(found.value),
                found.unit,
                Counted.of(text, words, first, last),
                before,
                former);
    }

    private static int lastWithin(List<Word> words, int first, int end) {
        int last = first;
        while (last + 1 < words.size() && words.get(last + 1).start() < end) {
            last++;
        }
        return last;
    }

    /** Those that have a part in the sentence. */
    private List<Amount> amounts(Anchor sentence) {
        List<Amount> known = new ArrayList<>();
        for (Amount amount : amounts) {
            Anchor at = amount.at();
            if (at.field() == sentence.field() && at.start() < sentence.end() && sentence.start() < at.end()) {
                known.add(amount);
            }
        }
        return known;
    }

    private @Nullable Found figure(List<Amount> known, Anchor sentence, List<Word> words, int at) {
        Word word = words.get(at);
        Amount amount = amount(known, word);
        if (amount != null) {
            String unit = amount.kind() == Kind.COUNT || amount.unit() == null ? "" : amount.unit();
            return new Found(amount.at().start(), amount.at().end(), DigitRun.plain(amount.number()), unit);
        }
        return Letter.isDigit(text.charAt(word.start())) ? digits(sentence, words, at) : spelled(words, at);
    }

    private static @Nullable Amount amount(List<Amount> known, Word word) {
        for (Amount amount : known) {
            Anchor at = amount.at();
            if (at.start() <= word.start() && word.end() <= at.end()) {
                return amount;
            }
        }
        return null;
    }

    private Found digits(Anchor sentence, List<Word> words, int at) {
        int start = words.get(at).start();
        DigitRun run = DigitRun.read(text, start, sentence.end(), language);
        if (run.value() == null || isPartOfName(start)) {
            return new Found(start, run.end(), null, "");
        }
        Found found = new Found(start, run.end(), run.value(), unit(start, run.end(), sentence.end()));
        int next = lastWithin(words, at, run.end()) + 1;
        BigDecimal scale = next < words.size() ? numbers.scale(word(words.get(next))) : null;
        if (scale == null || run.value().chars().anyMatch(c -> ":/–".indexOf(c) >= 0 || c == '-')) {
            return found;
        }
        return new Found(
                start, words.get(next).end(), DigitRun.plain(new BigDecimal(run.value()).multiply(scale)), found.unit);
    }

    /** Such as the 19 of "Covid-19". */
    private boolean isPartOfName(int start) {
        return start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2));
    }

    private String unit(int start, int end, int limit) {
        if (end < limit && text.charAt(end) == '%') {
            return "%";
        }
        int sign = start > 0 ? SIGNS.indexOf(text.charAt(start - 1)) : -1;
        return sign < 0 ? "" : CURRENCIES.get(sign);
    }

    /** Number words that follow each other: "two hundred and five", "twenty-one". */
    private @Nullable Found spelled(List<Word> words, int at) {
        if (!numbers.mayBeCardinal(words.get(at))) {
            return null;
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        int next = at;
        while (next < words.size()) {
            BigDecimal cardinal = numbers.cardinal(word(words.get(next)));
            BigDecimal scale = cardinal == null && next > at ? numbers.scale(word(words.get(next))) : null;
            if (cardinal != null) {
                group = group.add(cardinal);
            } else if (scale != null && scale.compareTo(BigDecimal.valueOf(1000)) >= 0) {
                total = total.add(group.max(BigDecimal.ONE).multiply(scale));
                group = BigDecimal.ZERO;
            } else if (scale != null) {
                group = group.max(BigDecimal.ONE).multiply(scale);
            } else {
                break;
            }
            next++;
        }
        BigDecimal value = total.add(group);
        boolean figure = next > at && value.compareTo(BigDecimal.ONE) > 0;
        return figure ? new Found(words.get(at).start(), words.get(next - 1).end(), DigitRun.plain(value), "") : null;
    }

    private String word(Word word) {
        return text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
    }

    /** A number on its way to be a figure; without a value it is skipped. */
    private record Found(int start, int end, @Nullable String value, String unit) {}
}
