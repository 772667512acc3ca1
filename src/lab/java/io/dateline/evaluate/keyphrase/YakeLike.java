package io.dateline.evaluate.keyphrase;

import io.dateline.article.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A simple baseline after YAKE! (Campos and others 2020): a word's score is made of its capitals, its place, its
 * frequency, the variety of its neighbours and the share of sentences it stands in; a phrase of up to three words has
 * the product of its words' scores over their sum and its own frequency, the lowest first. It looks at one document
 * only.
 */
final class YakeLike {
    private static final int LONGEST = 3;
    private static final int WANTED = 15;
    private static final Set<String> STOPS =
            Set.of(("a about after all also an and any are as at be because been before being "
                            + "between both but by can could did do does during each for from had has have he her here him his how i if in "
                            + "into is it its just may me more most my new no nor not now of off on once one only or other our out over own "
                            + "said same say says she should so some such than that the their them then there these they this those through "
                            + "to too two under until up us very was we were what when where which while who whom why will with would you your")
                    .split(" "));

    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Candidate> candidates = new HashMap<>();

    private static final class Term {
        private final List<Integer> sentences = new ArrayList<>();
        private final Set<String> left = new HashSet<>();
        private final Set<String> right = new HashSet<>();
        private int count;
        private int capitals;
        private double score;
    }

    private static final class Candidate {
        private final List<String> words;
        private final String text;
        private int count;

        Candidate(List<String> words, String text) {
            this.words = words;
            this.text = text;
        }
    }

    private YakeLike() {}

    /** The best phrases, the best first. */
    static List<String> phrases(Prose prose) {
        YakeLike yake = new YakeLike();
        for (int sentence = 0; sentence < prose.sentenceCount(); sentence++) {
            yake.read(prose, sentence);
        }
        yake.score(prose.sentenceCount());
        return yake.candidates.values().stream()
                .sorted(Comparator.comparingDouble((Candidate one) -> yake.phraseScore(one))
                        .thenComparing(one -> one.text))
                .map(candidate -> candidate.text)
                .limit(WANTED)
                .toList();
    }

    private void read(Prose prose, int sentence) {
        List<String> run = new ArrayList<>();
        List<String> written = new ArrayList<>();
        int first = prose.sentenceFirstToken(sentence);
        for (int at = first; at < prose.sentenceEndToken(sentence); at++) {
            String word = prose.token(at);
            if (!Character.isLetter(word.codePointAt(0))) {
                add(run, written);
                continue;
            }
            String lower = word.toLowerCase(Locale.ROOT);
            Term term = term(lower);
            term.count++;
            term.sentences.add(sentence);
            term.capitals += at > first && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            if (!run.isEmpty()) {
                String before = run.get(run.size() - 1);
                term.left.add(before);
                term(before).right.add(lower);
            }
            run.add(lower);
            written.add(word);
        }
        add(run, written);
    }

    private Term term(String word) {
        return terms.computeIfAbsent(word, key -> new Term());
    }

    private void add(List<String> run, List<String> written) {
        for (int from = 0; from < run.size(); from++) {
            for (int to = from + 1; to <= Math.min(run.size(), from + LONGEST); to++) {
                if (!isStop(run.get(from)) && !isStop(run.get(to - 1))) {
                    List<String> words = List.copyOf(run.subList(from, to));
                    String text = String.join(" ", written.subList(from, to));
                    candidates.computeIfAbsent(String.join(" ", words), key -> new Candidate(words, text)).count++;
                }
            }
        }
        run.clear();
        written.clear();
    }

    private static boolean isStop(String word) {
        return word.length() < 3 || STOPS.contains(word);
    }

    private void score(int sentences) {
        double[] counts = terms.entrySet().stream()
                .filter(entry -> !isStop(entry.getKey()))
                .mapToDouble(entry -> entry.getValue().count)
                .toArray();
        double mean = counts.length == 0 ? 1 : Arrays.stream(counts).average().orElse(1);
        double variance = Arrays.stream(counts)
                .map(count -> (count - mean) * (count - mean))
                .average()
                .orElse(0);
        int most = terms.values().stream().mapToInt(term -> term.count).max().orElse(1);
        for (Term term : terms.values()) {
            double casing = term.capitals / (1 + Math.log(term.count));
            double place = Math.log(3 + term.sentences.get(term.sentences.size() / 2));
            double frequency = term.count / (mean + Math.sqrt(variance));
            double neighbours = 1 + (term.left.size() + term.right.size()) / (double) most;
            double spread = new HashSet<>(term.sentences).size() / (double) Math.max(1, sentences);
            term.score = place * neighbours / (casing + frequency / neighbours + spread / neighbours);
        }
    }

    private double phraseScore(Candidate candidate) {
        double product = 1;
        double sum = 0;
        for (String word : candidate.words) {
            if (!isStop(word)) {
                product *= term(word).score;
                sum += term(word).score;
            }
        }
        return product / (candidate.count * (1 + sum));
    }
}
