package io.dateline.analyse.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The hand-written words that speak for a topic of the second level, and so for its parent. */
public final class Seeds {
    private final Map<String, List<String>> codesByTerm = new TreeMap<>();
    private final double[] balance = new double[Vocabulary.TOPS];

    public Seeds() {
        int[] sizes = new int[Vocabulary.TOPS];
        int all = 0;
        for (String line : TopicLists.lines("seeds.txt")) {
            int colon = line.indexOf(':');
            String code = line.substring(0, colon);
            for (String term : line.substring(colon + 1).split(",", -1)) {
                codesByTerm
                        .computeIfAbsent(key(term.strip()), t -> new ArrayList<>(1))
                        .add(code);
                sizes[top(code)]++;
                all++;
            }
        }
        for (int i = 0; i < sizes.length; i++) {
            balance[i] = 1 / StrictMath.sqrt(sizes[i] / (all / (double) Vocabulary.TOPS));
        }
    }

    private static String key(String term) {
        List<String> words = new ArrayList<>();
        for (String word : term.toLowerCase(Locale.ROOT).split(" ", -1)) {
            words.add(Grams.singular(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word));
        }
        return String.join(" ", words);
    }

    static int top(String code) {
        return Vocabulary.number(Vocabulary.entry(code).parent());
    }

    /** The terms in order. */
    public List<String> terms() {
        return List.copyOf(codesByTerm.keySet());
    }

    /** Codes of the second level that a term speaks for; none when it is no seed. */
    List<String> codes(String term) {
        return codesByTerm.getOrDefault(term, List.of());
    }

    /** A topic with many terms is hit more often: what its score is worth. */
    double balance(int top) {
        return balance[top];
    }
}
