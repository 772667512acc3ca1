package io.dateline.analyse.topic;

import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import io.dateline.words.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The hand-written words that are evidence for a topic of the second level, and so for its parent. */
public final class Seeds {
    private static final Seeds ALL = new Seeds();

    private final List<Seed> seeds = new ArrayList<>();
    private final WordTable places;
    private final double[] balance = new double[Vocabulary.TOPS];

    /**
     * A word or phrase.
     *
     * @param number its place in the order of the terms
     * @param codes of the topics of the second level for which it is evidence
     * @param tops numbers of their parents
     */
    record Seed(int number, String term, List<String> codes, List<Integer> tops) {}

    private Seeds() {
        Map<String, List<String>> codesByTerm = new TreeMap<>();
        int[] sizes = new int[Vocabulary.TOPS];
        int all = 0;
        for (WordLine read : WordFile.lines("/topics/seeds.txt")) {
            String line = read.text();
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
        codesByTerm.forEach((term, codes) -> seeds.add(new Seed(
                seeds.size(),
                term,
                List.copyOf(codes),
                codes.stream().map(Seeds::top).toList())));
        places = WordTable.ofPlaces(
                seeds.stream().mapToInt(seed -> Weights.hash(seed.term())).toArray());
        for (int i = 0; i < sizes.length; i++) {
            balance[i] = 1 / StrictMath.sqrt(sizes[i] / (all / (double) Vocabulary.TOPS));
        }
    }

    /** Those of the list in the jar: read once. */
    public static Seeds load() {
        return ALL;
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
        return seeds.stream().map(Seed::term).toList();
    }

    /** The seed that a gram is; null when it is none. */
    @Nullable
    Seed of(Grams.Gram gram) {
        int place = places.place(gram.hash());
        return place >= 0 && seeds.get(place).term().equals(gram.text()) ? seeds.get(place) : null;
    }

    /** The factor that balances a topic's score, since a topic with many terms is found more often. */
    double balance(int top) {
        return balance[top];
    }
}
