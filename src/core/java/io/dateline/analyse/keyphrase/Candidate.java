package io.dateline.analyse.keyphrase;

import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;

/** A phrase that might be a keyphrase: all runs of words with the same stems, and their counts. */
final class Candidate {
    /** Stems, each between blanks, so that one key lies in another only word by word. */
    final String key;

    final String phrase;
    final String[] stems;
    final String[] words;
    /** Number of the first token of the first mention. */
    final int first;

    final List<Span> mentions = new ArrayList<>(1);
    /** Inverse document frequency of a word in {@link Background#IDF_UNITS}; below 0 until it is first needed. */
    int idf = -1;
    /** How many mentions are all capitalised. */
    int capitalised;
    /** How many mentions have no further content word on either side. */
    int whole;

    Candidate(String key, String phrase, String[] stems, String[] words, int first) {
        this.key = key;
        this.phrase = phrase;
        this.stems = stems;
        this.words = words;
        this.first = first;
    }

    int size() {
        return stems.length;
    }

    int count() {
        return mentions.size();
    }

    /** Whether the word at {@code at} is the "of" between two names, which is no candidate itself. */
    boolean isOf(int at) {
        return stems[at].equals("of");
    }

    boolean isName() {
        return capitalised > 0.6 * count();
    }

    /** Whether one of the two lies in the other. */
    boolean overlaps(Candidate other) {
        return key.length() < other.key.length() ? other.key.contains(key) : key.contains(other.key);
    }
}
