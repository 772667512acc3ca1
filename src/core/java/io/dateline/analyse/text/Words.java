package io.dateline.analyse.text;

import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.Arrays;
import java.util.Locale;

/**
 * Short English words that decide where a sentence ends, looked up in place: a hash table over lower-case ASCII, no string
 * made. The words stand in resources beside this class: a meaning, a colon, words.
 */
final class Words {
    static final byte NONE = 0;
    /** A name follows: "Sen." */
    static final byte TITLE = 1;
    /** Ends a sentence only if one visibly starts after it: "Inc.", "Calif.", "Oct." */
    static final byte SHORT = 2;
    /** An abbreviation only before a number: "No." */
    static final byte NUMBER = 3;
    /** Begins sentences and no names, with a capital: "The", "But". */
    static final byte STARTER = 4;
    /** Follows a country's short name used as an adjective: "US. President". */
    static final byte OFFICE = 5;

    private static final int SIZE = 2048;
    private static final int LONGEST = 12;

    private final String[] words = new String[SIZE];
    private final byte[] meanings = new byte[SIZE];

    private Words() {
        Arrays.fill(words, "");
    }

    static Words load(String name) {
        Words words = new Words();
        WordFile.lines("/analyse/text/" + name).forEach(words::add);
        return words;
    }

    private void add(WordLine line) {
        int colon = line.text().indexOf(':');
        byte meaning = switch (line.text().substring(0, Math.max(colon, 0))) {
            case "title" -> TITLE;
            case "short" -> SHORT;
            case "number" -> NUMBER;
            case "starter" -> STARTER;
            case "office" -> OFFICE;
            default -> throw line.fault("no meaning before a colon");
        };
        for (String word : WordLine.words(line.text().substring(colon + 1))) {
            put(word.toLowerCase(Locale.ROOT), meaning);
        }
    }

    private void put(String word, byte meaning) {
        char[] characters = word.toCharArray();
        int slot = slot(hash(characters, 0, characters.length));
        while (!words[slot].isEmpty()) {
            slot = slot(slot + 1);
        }
        words[slot] = word;
        meanings[slot] = meaning;
    }

    /** What the word in {@code [from, to)} means, in any case: {@link #NONE} when it is not listed. */
    byte meaning(char[] text, int from, int to) {
        if (to - from > LONGEST) {
            return NONE;
        }
        int slot = slot(hash(text, from, to));
        while (!words[slot].isEmpty()) {
            if (same(words[slot], text, from, to)) {
                return meanings[slot];
            }
            slot = slot(slot + 1);
        }
        return NONE;
    }

    private static int slot(int hash) {
        return hash & (SIZE - 1);
    }

    private static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Contractions.lower(text[i]);
        }
        return hash ^ (hash >>> 11);
    }

    private static boolean same(String word, char[] text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != Contractions.lower(text[i])) {
                return false;
            }
        }
        return true;
    }
}
