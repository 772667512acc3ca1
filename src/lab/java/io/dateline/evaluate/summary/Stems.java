package io.dateline.evaluate.summary;

import io.dateline.evaluate.PorterStemmer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Cuts texts into stems as ROUGE counts them, numbered: letters a-z and digits, words of over three letters stemmed. */
public final class Stems {
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();

    /** The text's stems in order; equal stems of one instance have equal numbers. */
    public int[] of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int[] found = new int[lower.length() / 2 + 1];
        int count = 0;
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && counts(lower.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                found[count++] = number(lower.substring(start, i));
                start = -1;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean counts(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private int number(String word) {
        Integer known = words.get(word);
        if (known == null) {
            String stem = word.length() > 3 ? PorterStemmer.stem(word) : word;
            known = stems.computeIfAbsent(stem, s -> stems.size());
            words.put(word, known);
        }
        return known;
    }
}
