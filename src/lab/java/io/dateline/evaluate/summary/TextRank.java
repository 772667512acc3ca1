package io.dateline.evaluate.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** TextRank (Mihalcea and Tarau 2004): sentences rank each other by shared words over the logs of their lengths. */
final class TextRank {
    private static final int ROUNDS = 30;
    private static final double DAMPING = 0.85;

    private TextRank() {}

    /** The numbers of the best sentences, ascending. */
    static List<Integer> pick(List<int[]> sentences, int want) {
        double[] rank = rank(weights(sentences));
        return IntStream.range(0, sentences.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -rank[i]))
                .limit(want)
                .sorted()
                .toList();
    }

    private static double[][] weights(List<int[]> sentences) {
        List<Set<Integer>> bags = new ArrayList<>();
        for (int[] sentence : sentences) {
            Set<Integer> bag = new HashSet<>();
            IntStream.of(sentence).forEach(bag::add);
            bags.add(bag);
        }
        double[][] weights = new double[bags.size()][bags.size()];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < i; j++) {
                weights[i][j] = weight(bags.get(i), bags.get(j));
                weights[j][i] = weights[i][j];
            }
        }
        return weights;
    }

    private static double weight(Set<Integer> one, Set<Integer> other) {
        if (one.size() < 2 || other.size() < 2) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return common / (Math.log(one.size()) + Math.log(other.size()));
    }

    private static double[] rank(double[][] weights) {
        int size = weights.length;
        double[] out = new double[size];
        double[] rank = new double[size];
        for (int i = 0; i < size; i++) {
            rank[i] = 1;
            for (double weight : weights[i]) {
                out[i] += weight;
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    next[i] += out[j] == 0 ? 0 : weights[j][i] / out[j] * rank[j];
                }
                next[i] = 1 - DAMPING + DAMPING * next[i];
            }
            rank = next;
        }
        return rank;
    }
}
