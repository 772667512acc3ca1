package io.dateline.train.ner;

import io.dateline.analyse.entity.tagger.Hash;
import io.dateline.analyse.entity.tagger.Lexicon;
import io.dateline.article.Prose;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Makes the tagger's lexicon: word statistics and word classes from unlabelled news, names from lists. */
final class LexiconBuilder {
    private static final int VOCABULARY = 60_000;
    private static final int LEAST = 4;
    private static final int[] CLASSES = {800, 250, 60};
    private static final int[] ROUNDS = {4, 5, 8};

    private final Map<String, int[]> cases = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String[]> sentences = new ArrayList<>();

    /** Adds the statistics of a text. */
    void add(Prose prose) {
        for (int s = 0; s < prose.sentenceCount(); s++) {
            int first = prose.sentenceFirstToken(s);
            int end = prose.sentenceEndToken(s);
            String[] words = new String[end - first];
            for (int i = first; i < end; i++) {
                words[i - first] = fold(prose.token(i));
                counts.merge(words[i - first], 1, Integer::sum);
                if (i > first) {
                    count(words[i - first]);
                }
            }
            sentences.add(words);
        }
    }

    private void count(String word) {
        char initial = word.charAt(0);
        if (Character.isLetter(initial)) {
            cases.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new int[2])[
                    Character.isLowerCase(initial) ? 0 : 1]++;
        }
    }

    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            folded.append(c >= '0' && c <= '9' ? '0' : c == '\u2019' ? '\'' : c);
        }
        return folded.toString();
    }

    LexiconTables build(Path lists) throws IOException {
        NameLists names = NameLists.read(lists);
        TreeMap<Integer, Long> words = new TreeMap<>(names.words());
        cases.forEach((word, seen) -> words.merge(Hash.word(word), caseBits(seen), (a, b) -> a | b));
        words.values().removeIf(bits -> bits == 0);
        return new LexiconTables(
                words,
                classes(),
                List.of(
                        ClassList.read(lists.resolve("classes-brown.txt")),
                        ClassList.read(lists.resolve("classes-vectors.txt"))),
                names.phrases());
    }

    /** 1 nearly always small to 5 nearly always capital; 0 too rare to say. */
    private static long caseBits(int[] seen) {
        int total = seen[0] + seen[1];
        if (total < 3) {
            return 0;
        }
        double small = (double) seen[0] / total;
        return small > 0.97 ? 1 : small > 0.8 ? 2 : small > 0.3 ? 3 : small > 0.03 ? 4 : 5;
    }

    private Map<Integer, Long> classes() {
        List<Map.Entry<String, Integer>> vocabulary = counts.entrySet().stream()
                .filter(w -> w.getValue() >= LEAST)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(VOCABULARY)
                .toList();
        Map<String, Integer> number = new HashMap<>();
        vocabulary.forEach(w -> number.put(w.getKey(), number.size()));
        long[] frequency = vocabulary.stream().mapToLong(Map.Entry::getValue).toArray();
        Neighbours left = neighbours(number, -1);
        Neighbours right = neighbours(number, 1);
        int[][] found = new int[CLASSES.length][];
        for (int k = 0; k < CLASSES.length; k++) {
            found[k] = new WordClasses(left, right, frequency, Math.min(CLASSES[k], Math.max(1, frequency.length)))
                    .run(ROUNDS[k]);
        }
        TreeMap<Integer, Long> classes = new TreeMap<>();
        for (int w = 0; w < frequency.length; w++) {
            classes.put(
                    Hash.word(vocabulary.get(w).getKey()),
                    Lexicon.classes(found[0][w] + 1, found[1][w] + 1, found[2][w] + 1));
        }
        return classes;
    }

    /** Pairs of a word and the one {@code step} away; the last number but one stands for rare words, the last for no word. */
    private Neighbours neighbours(Map<String, Integer> number, int step) {
        int size = number.size();
        long[] pairs = new long[sentences.stream().mapToInt(s -> s.length).sum()];
        int count = 0;
        for (String[] sentence : sentences) {
            for (int i = 0; i < sentence.length; i++) {
                Integer word = number.get(sentence[i]);
                if (word != null) {
                    int at = i + step;
                    boolean inside = at >= 0 && at < sentence.length;
                    int other = inside ? number.getOrDefault(sentence[at], size) : size + 1;
                    pairs[count++] = (long) word << 32 | other;
                }
            }
        }
        return Neighbours.of(Arrays.copyOf(pairs, count), size);
    }
}
