package io.dateline.story.stories;

import java.util.Arrays;
import java.util.Collection;

/**
 * The sum of vectors: words in order and the weight of each in all of them, with the square of its length kept up. Adding and taking away are
 * exact, since weights are whole numbers. The arrays have no spare room: most stories are small and there are very many.
 */
final class Sum {
    /** From so many words for each of a vector on, the vector's words are searched for; with fewer each word of the sum is looked up. */
    private static final int SEARCHED = 16;

    private int[] words = {};
    private int[] weights = {};
    private long square;

    static Sum of(Collection<Terms> all) {
        Sum sum = new Sum();
        all.forEach(terms -> sum.add(terms, 1));
        return sum;
    }

    /** Adds the vector, or takes it away when the sign is -1. */
    void add(Terms terms, int sign) {
        int[] moreWords = new int[terms.size()];
        int[] moreWeights = new int[terms.size()];
        for (int at = 0; at < moreWords.length; at++) {
            moreWords[at] = terms.word(at);
            moreWeights[at] = sign * terms.weight(at);
        }
        add(moreWords, moreWeights);
    }

    void add(Sum other) {
        add(other.words, other.weights);
    }

    private void add(int[] moreWords, int[] moreWeights) {
        int[] merged = new int[words.length + moreWords.length];
        int[] sums = new int[merged.length];
        int size = 0;
        int old = 0;
        int more = 0;
        while (old < words.length || more < moreWords.length) {
            boolean takesOld = more == moreWords.length || (old < words.length && words[old] <= moreWords[more]);
            boolean takesMore = old == words.length || (more < moreWords.length && moreWords[more] <= words[old]);
            merged[size] = takesOld ? words[old] : moreWords[more];
            sums[size] = (takesOld ? weights[old++] : 0) + (takesMore ? moreWeights[more++] : 0);
            size += sums[size] == 0 ? 0 : 1;
        }
        words = Arrays.copyOf(merged, size);
        weights = Arrays.copyOf(sums, size);
        square = 0;
        for (int weight : weights) {
            square += (long) weight * weight;
        }
    }

    private int weight(int word) {
        int at = Arrays.binarySearch(words, word);
        return at < 0 ? 0 : weights[at];
    }

    double cosine(TermTable table) {
        Terms terms = table.terms();
        if (square == 0 || terms.size() == 0) {
            return 0;
        }
        long sum = words.length > SEARCHED * terms.size() ? searched(terms) : lookedUp(table);
        return (double) sum / (Math.sqrt((double) square) * Math.sqrt((double) terms.square()));
    }

    private long searched(Terms terms) {
        long sum = 0;
        for (int at = 0; at < terms.size(); at++) {
            sum += (long) terms.weight(at) * weight(terms.word(at));
        }
        return sum;
    }

    private long lookedUp(TermTable table) {
        long sum = 0;
        for (int at = 0; at < words.length; at++) {
            sum += (long) weights[at] * table.weight(words[at]);
        }
        return sum;
    }

    double cosine(Sum other) {
        if (square == 0 || other.square == 0) {
            return 0;
        }
        long sum = 0;
        for (int at = 0; at < words.length; at++) {
            sum += (long) weights[at] * other.weight(words[at]);
        }
        return (double) sum / (Math.sqrt((double) square) * Math.sqrt((double) other.square));
    }

    /** A number that is the same for equal sums. */
    long digest() {
        return 31L * Arrays.hashCode(words) + Arrays.hashCode(weights);
    }
}
