package io.dateline.analyse.time.word;

import io.dateline.words.CalendarName;
import io.dateline.words.NumberName;
import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import io.dateline.words.WordNumbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of time and amount, read once from {@code lexicon.txt} and the lists of {@link Phrases}, and asked
 * with a stretch of the text, in any case, without making a string.
 */
final class Lexicon {
    static final Lexicon ENGLISH = read();

    private final WordNumbers numbers;
    /** By the number of the word. */
    private final List<Lexeme> lexemes;

    private Lexicon(Map<String, Lexeme> words) {
        numbers = WordNumbers.of(words.keySet());
        lexemes = List.copyOf(words.values());
    }

    /** The readings of the word at {@code start..end}; {@link Lexeme#NONE} when it has none. */
    Lexeme find(String text, int start, int end) {
        int number = numbers.find(text, start, end);
        return number < 0 ? Lexeme.NONE : lexemes.get(number);
    }

    private static Lexicon read() {
        Map<String, Lexeme> words = new LinkedHashMap<>();
        WordFile.lines("/io/dateline/analyse/time/lexicon.txt").forEach(line -> add(words, line));
        for (CalendarName name : CalendarName.of("en")) {
            Kind kind = name.kind() == CalendarName.Kind.MONTH ? Kind.MONTH : Kind.WEEKDAY;
            name.words()
                    .forEach(word -> words.computeIfAbsent(word, Lexeme::new).with(kind, name.number()));
        }
        NumberName.of("en").forEach(name -> add(words, name));
        for (Phrases phrases : Phrases.ALL) {
            List<String> first = phrases.firstWords();
            for (int i = 0; i < first.size(); i++) {
                words.computeIfAbsent(first.get(i), Lexeme::new).with(phrases.kind(), i);
            }
        }
        return new Lexicon(words);
    }

    private static void add(Map<String, Lexeme> words, NumberName name) {
        for (String word : name.words()) {
            Lexeme lexeme = words.computeIfAbsent(word, Lexeme::new);
            switch (name.kind()) {
                case CARDINAL -> lexeme.with(Kind.NUMBER, name.value().intValueExact());
                case ORDINAL -> lexeme.with(Kind.ORDINAL, name.value().intValueExact());
                case SCALE, AMOUNT_SCALE -> lexeme.with(Kind.SCALE, name.value().precision() - 1);
                case CHECKED_SCALE -> {}
            }
        }
    }

    /** A line is a kind, a number and words, separated by single spaces. */
    private static void add(Map<String, Lexeme> words, WordLine line) {
        List<String> fields = line.words();
        Kind kind = Kind.valueOf(fields.get(0));
        int value = Integer.parseInt(fields.get(1));
        for (String word : fields.subList(2, fields.size())) {
            words.computeIfAbsent(word, Lexeme::new).with(kind, value);
        }
    }
}
