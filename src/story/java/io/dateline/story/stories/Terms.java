package io.dateline.story.stories;

import java.util.Arrays;

/**
 * A sparse vector of words: in each element a word's 24-bit hash and, below it, its weight from 1 to 255, in the order of the hashes.
 * The weights are whole numbers, so that a sum of vectors can be undone exactly; the vector has about the length {@link #LENGTH}.
 */
public final class Terms {
    /** The length that a vector is scaled to: the heaviest word of a short alert still fits into 8 bits. */
    static final double LENGTH = 255;

    /** The elements, then the square of the vector's length. */
    private final int[] packed;

    private Terms(int[] packed) {
        this.packed = packed;
    }

    /** Of words as they were stored. */
    public static Terms of(int[] elements) {
        int[] packed = Arrays.copyOf(elements, elements.length + 1);
        for (int element : elements) {
            packed[elements.length] += (element & 255) * (element & 255);
        }
        return new Terms(packed);
    }

    /** The heaviest words, scaled. The arrays run in parallel; words are distinct. */
    static Terms heaviest(int[] words, float[] weights, int size, int most) {
        long[] order = new long[size];
        for (int at = 0; at < size; at++) {
            int weight = (int) (weights[at] * 1024);
            order[at] = ((long) -weight << 32) | (words[at] & 0xffffffffL);
        }
        Arrays.sort(order);
        int kept = Math.min(most, size);
        double square = 0;
        for (int at = 0; at < kept; at++) {
            square += (double) (order[at] >> 32) * (order[at] >> 32);
        }
        double scale = LENGTH / Math.sqrt(Math.max(square, 1));
        int[] packed = new int[kept];
        for (int at = 0; at < kept; at++) {
            int weight = (int) Math.max(1, Math.min(255, Math.round(-(order[at] >> 32) * scale)));
            packed[at] = (int) order[at] << 8 | weight;
        }
        sortByWord(packed);
        return of(packed);
    }

    /** Words are unsigned, and so is their order. */
    private static void sortByWord(int[] packed) {
        for (int at = 0; at < packed.length; at++) {
            packed[at] ^= Integer.MIN_VALUE;
        }
        Arrays.sort(packed);
        for (int at = 0; at < packed.length; at++) {
            packed[at] ^= Integer.MIN_VALUE;
        }
    }

    /** A copy of the elements, for storing. */
    public int[] packed() {
        return Arrays.copyOf(packed, size());
    }

    int size() {
        return packed.length - 1;
    }

    int word(int at) {
        return packed[at] >>> 8;
    }

    int weight(int at) {
        return packed[at] & 255;
    }

    /** The square of its length. */
    long square() {
        return packed[size()];
    }

    /** The words of most weight, heaviest first; of equal ones the smaller hash. */
    int[] top(int most) {
        long[] order = new long[size()];
        for (int at = 0; at < size(); at++) {
            order[at] = ((long) -weight(at) << 32) | word(at);
        }
        Arrays.sort(order);
        int[] words = new int[Math.min(most, order.length)];
        for (int at = 0; at < words.length; at++) {
            words[at] = (int) order[at];
        }
        return words;
    }
}
