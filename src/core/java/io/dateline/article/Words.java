package io.dateline.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The distinct words of an article in small letters, numbered from 0 in the order in which they first stand, and the number of each
 * token's. Each step that asks something of words asks once for each word, not for each token; and a word is one string in all steps,
 * which keeps its hash.
 */
public final class Words {
    private static final int FIRST_WORDS = 256;

    /** Another one in each process, so that nobody can send words that all have one slot; no number depends on it. */
    private static final long SEED = ThreadLocalRandom.current().nextLong();

    private final String text;
    private final int[] ofToken;
    private String[] words = new String[FIRST_WORDS];
    /** Numbers plus 1 by hash, at most half full; 0 an empty slot. */
    private int[] slots = new int[2 * FIRST_WORDS];

    private int count;

    Words(Prose prose) {
        text = prose.text();
        ofToken = new int[prose.tokenCount()];
        for (int token = 0; token < ofToken.length; token++) {
            ofToken[token] = number(prose.tokenStart(token), prose.tokenEnd(token));
        }
    }

    /** How many different words there are. */
    public int count() {
        return count;
    }

    /** The number of a token's word. */
    public int number(int token) {
        return ofToken[token];
    }

    /** A word by its number. */
    public String word(int number) {
        return words[number];
    }

    /** A token's word. */
    public String of(int token) {
        return words[ofToken[token]];
    }

    private int number(int start, int end) {
        long hash = SEED;
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            if (unit >= 0x80) {
                return number(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
            hash = hash(hash, small(unit));
        }
        int slot = slot(hash);
        while (slots[slot] != 0) {
            if (isAt(words[slots[slot] - 1], start, end)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(text.substring(start, end).toLowerCase(Locale.ROOT), slot);
    }

    private int number(String word) {
        int slot = slot(hash(word));
        while (slots[slot] != 0) {
            if (words[slots[slot] - 1].equals(word)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(word, slot);
    }

    private int add(String word, int slot) {
        words[count] = word;
        count++;
        slots[slot] = count;
        if (count == words.length) {
            grow();
        }
        return count - 1;
    }

    private void grow() {
        words = Arrays.copyOf(words, 2 * count);
        slots = new int[4 * count];
        for (int number = 0; number < count; number++) {
            int slot = slot(hash(words[number]));
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number + 1;
        }
    }

    private static long hash(String word) {
        long hash = SEED;
        for (int at = 0; at < word.length(); at++) {
            hash = hash(hash, word.charAt(at));
        }
        return hash;
    }

    private static long hash(long beginning, char next) {
        return (beginning ^ next) * 0x9E3779B97F4A7C15L;
    }

    /** The upper bits, on which all characters have had an effect. */
    private int slot(long hash) {
        return (int) (hash >>> 32) & (slots.length - 1);
    }

    private boolean isAt(String word, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != small(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static char small(char ascii) {
        return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii | 0x20) : ascii;
    }
}
