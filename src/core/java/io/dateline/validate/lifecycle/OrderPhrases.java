package io.dateline.validate.lifecycle;

import io.dateline.validate.lifecycle.OrderPhrase.Use;
import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The phrases of {@code desk-orders.tsv}, by their first word, the longest first. */
final class OrderPhrases {
    private static final Map<String, List<OrderPhrase>> BY_FIRST_WORD = load();

    private OrderPhrases() {}

    /** The phrases that stand at a word, the longest ones only; empty when none does. */
    static List<OrderPhrase> at(List<Token> tokens, int at) {
        List<OrderPhrase> found = new ArrayList<>();
        for (OrderPhrase phrase : BY_FIRST_WORD.getOrDefault(tokens.get(at).word(), List.of())) {
            boolean shorter = !found.isEmpty() && phrase.length() < found.get(0).length();
            if (!shorter && stands(phrase, tokens, at)) {
                found.add(phrase);
            }
        }
        return found;
    }

    /** Whether a word is one with which a phrase begins: most texts have none. */
    static boolean mayBegin(Token token) {
        String word = token.word();
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return BY_FIRST_WORD.containsKey(word)
                || (end < word.length() && BY_FIRST_WORD.containsKey(word.substring(0, end)));
    }

    private static boolean stands(OrderPhrase phrase, List<Token> tokens, int at) {
        for (int i = 0; i < phrase.length(); i++) {
            if (at + i >= tokens.size()
                    || (i > 0 && tokens.get(at + i).afterComma())
                    || !tokens.get(at + i).word().equals(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<OrderPhrase>> load() {
        Map<String, List<OrderPhrase>> phrases = new HashMap<>();
        for (List<String> row : WordFile.rows("/validate/desk-orders.tsv", 3)) {
            Act act = Act.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            EnumSet<Use> uses = EnumSet.noneOf(Use.class);
            for (String use : row.get(1).split("\\+", -1)) {
                uses.add(Use.valueOf(use.toUpperCase(Locale.ROOT)));
            }
            for (String entry : WordLine.entries(row.get(2))) {
                List<String> words = Clauses.words(entry);
                phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new OrderPhrase(words, act, uses));
            }
        }
        phrases.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(OrderPhrase::length).reversed()));
        return Map.copyOf(phrases);
    }
}
