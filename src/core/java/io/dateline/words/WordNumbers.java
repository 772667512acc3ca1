package io.dateline.words;

import java.util.Arrays;
import java.util.Collection;

/**
 * Listed words by number, asked with a stretch of a text in place, so that no string is made of every word of an article.
 * Capitals of ASCII count as small letters, a curly apostrophe as a straight one. A {@link WordTable} over the words' hashes;
 * words with one hash are chained, and the letters are compared before a word counts as found.
 */
public final class WordNumbers {
    /** Factor of the running hash, as in {@link String#hashCode}. */
    private static final int STEP = 31;

    private final String[] words;
    private final WordTable firsts;
    /** The next word of the same hash, or -1. */
    private final int[] next;

    private final int longest;

    private WordNumbers(String[] words) {
        this.words = words;
        firsts = new WordTable(words.length);
        next = new int[words.length];
        Arrays.fill(next, -1);
        int length = 0;
        for (int number = 0; number < words.length; number++) {
            add(number);
            length = Math.max(length, words[number].length());
        }
        longest = length;
    }

    /** @param words in lower case with straight apostrophes, numbered from 0 in this order; of one listed twice the first counts */
    public static WordNumbers of(Collection<String> words) {
        return new WordNumbers(words.toArray(String[]::new));
    }

    private void add(int number) {
        int hash = 0;
        for (int i = 0; i < words[number].length(); i++) {
            hash = STEP * hash + words[number].charAt(i);
        }
        int last = firsts.place(spread(hash));
        if (last < 0) {
            firsts.put(spread(hash), number + 1L);
            return;
        }
        while (next[last] >= 0) {
            last = next[last];
        }
        next[last] = number;
    }

    /** The number of the word in {@code [from, to)}, or -1. */
    public int find(CharSequence text, int from, int to) {
        if (to - from > longest) {
            return -1;
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = STEP * hash + lower(text.charAt(i));
        }
        int number = firsts.place(spread(hash));
        while (number >= 0 && !isSame(words[number], text, from, to)) {
            number = next[number];
        }
        return number;
    }

    /** The number of the word in {@code [from, to)}, or -1. */
    public int find(char[] text, int from, int to) {
        if (to - from > longest) {
            return -1;
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = STEP * hash + lower(text[i]);
        }
        int number = firsts.place(spread(hash));
        while (number >= 0 && !isSame(words[number], text, from, to)) {
            number = next[number];
        }
        return number;
    }

    private static boolean isSame(String word, CharSequence text, int from, int to) {
        boolean same = word.length() == to - from;
        for (int i = from; same && i < to; i++) {
            same = word.charAt(i - from) == lower(text.charAt(i));
        }
        return same;
    }

    private static boolean isSame(String word, char[] text, int from, int to) {
        boolean same = word.length() == to - from;
        for (int i = from; same && i < to; i++) {
            same = word.charAt(i - from) == lower(text[i]);
        }
        return same;
    }

    /** Brings the upper bits down, because a table looks at the lower ones. */
    private static int spread(int hash) {
        return hash ^ hash >>> 15;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '\u2019' ? '\'' : c;
    }
}
