package io.dateline.analyse.summary;

/** A set of an article's words by their numbers. */
final class WordSet {
    private final boolean[] has;
    private int size;

    WordSet(int vocabulary) {
        has = new boolean[vocabulary];
    }

    void add(int word) {
        if (!has[word]) {
            has[word] = true;
            size++;
        }
    }

    /** How many of these words are in the set. */
    int hits(int[] words) {
        int hits = 0;
        for (int word : words) {
            hits += has[word] ? 1 : 0;
        }
        return hits;
    }

    /** Share of the set that is among these words; 0 for an empty set. */
    double coveredBy(int[] words) {
        return size == 0 ? 0 : (double) hits(words) / size;
    }
}
