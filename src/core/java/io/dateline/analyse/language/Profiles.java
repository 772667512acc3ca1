package io.dateline.analyse.language;

import io.dateline.words.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells for which languages a word or a letter is evidence: a hash table looked up in place, read from {@code
 * profiles.txt}. A word of several languages counts for each with an equal share.
 */
final class Profiles {
    private static final int SLOTS = 1 << 13;
    private static final int[] NOBODY = {};

    private final List<String> tags = new ArrayList<>();
    private final String[] words = new String[SLOTS];
    private final int[][] speakers = new int[SLOTS][];

    private Profiles(Map<String, List<String>> languages) {
        Arrays.fill(words, "");
        Arrays.fill(speakers, NOBODY);
        Map<String, int[]> byWord = new TreeMap<>();
        languages.forEach((tag, given) -> {
            int language = tags.size();
            tags.add(tag);
            given.stream().distinct().forEach(word -> byWord.merge(word, new int[] {language}, Profiles::joined));
        });
        byWord.forEach(this::put);
    }

    static Profiles load() {
        Map<String, List<String>> languages = new LinkedHashMap<>();
        WordFile.lines("/analyse/language/profiles.txt").forEach(line -> read(line.text(), languages));
        return new Profiles(languages);
    }

    /** Letters are kept as words with a mark in front, which no word has. */
    private static void read(String line, Map<String, List<String>> languages) {
        int end = line.indexOf(' ') - 1;
        List<String> words = languages.computeIfAbsent(line.substring(0, end), tag -> new ArrayList<>());
        String given = line.substring(end + 1).strip();
        if (line.charAt(end) == ':') {
            words.addAll(Arrays.asList(given.split(" +", -1)));
        } else {
            given.chars().forEach(letter -> words.add("!" + (char) letter));
        }
    }

    private static int[] joined(int[] some, int[] one) {
        int[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one[0];
        return all;
    }

    private void put(String word, int[] languages) {
        int slot = slot(word.hashCode());
        while (!words[slot].isEmpty()) {
            slot = slot(slot + 1);
        }
        words[slot] = word;
        speakers[slot] = languages;
    }

    int size() {
        return tags.size();
    }

    String tag(int language) {
        return tags.get(language);
    }

    /** The language's number, or -1. */
    int indexOf(String tag) {
        return tags.indexOf(tag);
    }

    /** Which languages have the word in {@code [from, to)} of a lower-case text. */
    int[] of(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = slot(hash);
        while (!words[slot].isEmpty()) {
            if (same(words[slot], text, from, to)) {
                return speakers[slot];
            }
            slot = slot(slot + 1);
        }
        return NOBODY;
    }

    private static int slot(int hash) {
        return hash & (SLOTS - 1);
    }

    private static boolean same(String word, char[] text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != text[i]) {
                return false;
            }
        }
        return true;
    }
}
