package io.dateline.analyse.text;

import io.dateline.words.WordKinds;
import io.dateline.words.WordNumbers;
import java.util.ArrayList;
import java.util.List;

/** Short English words that decide where a sentence ends, by what they mean there, from {@code /words/en/sentence-ends.tsv}. */
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

    private static final WordKinds KINDS = WordKinds.words("/words/en/sentence-ends.tsv");
    private static final List<String> NAMES = List.of("title", "short", "number", "starter", "office");

    private final WordNumbers words;
    /** By the number of the word. */
    private final byte[] meanings;

    private Words(byte... meant) {
        List<String> listed = new ArrayList<>();
        List<Byte> meaning = new ArrayList<>();
        for (byte one : meant) {
            for (String word : KINDS.list(NAMES.get(one - 1))) {
                listed.add(word);
                meaning.add(one);
            }
        }
        words = WordNumbers.of(listed);
        meanings = new byte[listed.size()];
        for (int i = 0; i < meanings.length; i++) {
            meanings[i] = meaning.get(i);
        }
    }

    static Words abbreviations() {
        return new Words(TITLE, SHORT, NUMBER);
    }

    static Words starters() {
        return new Words(STARTER);
    }

    static Words offices() {
        return new Words(OFFICE);
    }

    /** What the word in {@code [from, to)} means, in any case: {@link #NONE} when it is not listed. */
    byte meaning(char[] text, int from, int to) {
        int number = words.find(text, from, to);
        return number < 0 ? NONE : meanings[number];
    }
}
