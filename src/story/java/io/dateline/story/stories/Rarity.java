package io.dateline.story.stories;

import java.nio.ByteBuffer;

/**
 * How rare words are in news: the frozen table of a model. A word's hash gives its inverse document frequency; words that the table lacks
 * are the rarest. It never learns while it runs: the same words always weigh the same.
 */
public final class Rarity {
    /** Steps of a stored byte for one unit of the natural logarithm. */
    public static final double STEPS = 20;

    private final int[] words;
    private final byte[] steps;
    private final float rarest;

    private Rarity(int[] words, byte[] steps, float rarest) {
        this.words = words;
        this.steps = steps;
        this.rarest = rarest;
    }

    /** A table in which every word is equally rare. */
    public static Rarity flat(float rarity) {
        return new Rarity(new int[0], new byte[0], rarity);
    }

    /** Reads: the steps of a word that is not listed, the number of words, the hashes in order, a byte for each. */
    public static Rarity read(ByteBuffer bytes) {
        float rarest = (float) ((bytes.get() & 255) / STEPS);
        int[] words = new int[bytes.getInt()];
        for (int at = 0; at < words.length; at++) {
            words[at] = bytes.getInt();
        }
        byte[] steps = new byte[words.length];
        bytes.get(steps);
        return new Rarity(words, steps, rarest);
    }

    /** Inverse document frequency, as a natural logarithm. */
    public float of(int word) {
        int low = 0;
        int high = words.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (words[middle] == word) {
                return (float) ((steps[middle] & 255) / STEPS);
            }
            if (words[middle] < word) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return rarest;
    }
}
