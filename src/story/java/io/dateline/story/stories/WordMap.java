package io.dateline.story.stories;

import java.util.Arrays;

/** A map from a word's 24-bit hash to a number from 0 on, in two flat arrays: open addressing with a step of one. */
final class WordMap {
    /** No number. */
    static final int NONE = -1;

    private static final int FREE = -1;
    private static final int FIRST = 1_024;

    private int[] words = free(FIRST);
    private int[] numbers = new int[FIRST];
    private int size;

    int get(int word) {
        int at = place(word);
        return words[at] == FREE ? NONE : numbers[at];
    }

    /** Puts a number where there is none for the word; returns the one that is there, and then changes nothing. */
    int put(int word, int number) {
        int at = place(word);
        if (words[at] != FREE) {
            return numbers[at];
        }
        words[at] = word;
        numbers[at] = number;
        size++;
        if (2 * size > words.length) {
            resize();
        }
        return NONE;
    }

    /** Gives a word that is there another number. */
    void set(int word, int number) {
        numbers[place(word)] = number;
    }

    /** Takes a word out and moves those up that it has pushed away. */
    void remove(int word) {
        int hole = place(word);
        if (words[hole] == FREE) {
            return;
        }
        size--;
        words[hole] = FREE;
        int mask = words.length - 1;
        for (int at = (hole + 1) & mask; words[at] != FREE; at = (at + 1) & mask) {
            int home = home(words[at]);
            if (((at - home) & mask) >= ((at - hole) & mask)) {
                words[hole] = words[at];
                numbers[hole] = numbers[at];
                words[at] = FREE;
                hole = at;
            }
        }
    }

    int size() {
        return size;
    }

    /** Where the word is, or would be. */
    private int place(int word) {
        int mask = words.length - 1;
        int at = home(word);
        while (words[at] != FREE && words[at] != word) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private int home(int word) {
        return ((word * 0x9e3779b1) >>> 7) & (words.length - 1);
    }

    private void resize() {
        int[] oldWords = words;
        int[] oldNumbers = numbers;
        words = free(2 * oldWords.length);
        numbers = new int[words.length];
        for (int at = 0; at < oldWords.length; at++) {
            if (oldWords[at] != FREE) {
                int place = place(oldWords[at]);
                words[place] = oldWords[at];
                numbers[place] = oldNumbers[at];
            }
        }
    }

    private static int[] free(int length) {
        int[] words = new int[length];
        Arrays.fill(words, FREE);
        return words;
    }
}
