package io.dateline.evaluate.page;

import io.dateline.evaluate.Figures;
import io.dateline.evaluate.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of pages by runs of four words, as the article extraction benchmark of Zyte (formerly Scrapinghub) has it: precision and recall of each page,
 * their means, and F1 of the means.
 */
final class Shingles {
    private static final int LENGTH = 4;

    private Shingles() {}

    static Measure measure(String name) {
        return new Measure(name, Shingles::figures);
    }

    /** (precision, whether there is text, recall, whether there is gold). */
    static double[] counts(String gold, String given) {
        Map<List<String>, Integer> expected = shingles(gold);
        Map<List<String>, Integer> found = shingles(given);
        double right = 0;
        for (Map.Entry<List<String>, Integer> shingle : expected.entrySet()) {
            right += Math.min(shingle.getValue(), found.getOrDefault(shingle.getKey(), 0));
        }
        double all = sum(found);
        double wanted = sum(expected);
        return new double[] {
            all == 0 ? 0 : right / all, all == 0 ? 0 : 1, wanted == 0 ? 0 : right / wanted, wanted == 0 ? 0 : 1
        };
    }

    private static Figures figures(double[] sum) {
        double precision = sum[1] == 0 ? 0 : sum[0] / sum[1];
        double recall = sum[3] == 0 ? 0 : sum[2] / sum[3];
        double both = precision + recall;
        return new Figures(precision, recall, both == 0 ? 0 : 2 * precision * recall / both);
    }

    private static double sum(Map<List<String>, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A text of fewer words than a run has one run, of what there is. */
    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words = words(text);
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - LENGTH + 1) && !words.isEmpty(); i++) {
            shingles.merge(List.copyOf(words.subList(i, Math.min(words.size(), i + LENGTH))), 1, Integer::sum);
        }
        return shingles;
    }

    /** Runs of letters, digits and underscores. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
