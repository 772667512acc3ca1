package io.dateline.train.ner;

import java.util.Arrays;

/** For each word the words beside it and how often, flat. */
final class Neighbours {
    private final int[] froms;
    private final int[] words;
    private final int[] counts;

    private Neighbours(int[] froms, int[] words, int[] counts) {
        this.froms = froms;
        this.words = words;
        this.counts = counts;
    }

    /**
     * @param pairs word in the high half, neighbour in the low half; sorted here
     * @param wordCount words are numbered below it
     */
    static Neighbours of(long[] pairs, int wordCount) {
        Arrays.sort(pairs);
        int[] froms = new int[wordCount + 1];
        int[] words = new int[pairs.length];
        int[] counts = new int[pairs.length];
        int found = 0;
        int word = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (i > 0 && pairs[i] == pairs[i - 1]) {
                counts[found - 1]++;
                continue;
            }
            while (word < (int) (pairs[i] >> 32)) {
                froms[++word] = found;
            }
            words[found] = (int) pairs[i];
            counts[found++] = 1;
        }
        while (word < wordCount) {
            froms[++word] = found;
        }
        return new Neighbours(froms, Arrays.copyOf(words, found), Arrays.copyOf(counts, found));
    }

    int from(int word) {
        return froms[word];
    }

    int word(int k) {
        return words[k];
    }

    int count(int k) {
        return counts[k];
    }
}
