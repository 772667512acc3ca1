package io.dateline.analyse.language;

import io.dateline.words.WordFile;
import io.dateline.words.WordNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which languages a word or a letter speaks for, asked in place, read from {@code profiles.txt}. A word of
 * several languages speaks for each with the share it leaves them.
 */
final class Profiles {
    private static final int[] NOBODY = {};

    private final List<String> tags = new ArrayList<>();
    private final WordNumbers words;
    /** By the number of the word. */
    private final List<int[]> speakers;

    private Profiles(Map<String, List<String>> languages) {
        Map<String, int[]> byWord = new TreeMap<>();
        languages.forEach((tag, given) -> {
            int language = tags.size();
            tags.add(tag);
            given.stream().distinct().forEach(word -> byWord.merge(word, new int[] {language}, Profiles::joined));
        });
        words = WordNumbers.of(byWord.keySet());
        speakers = List.copyOf(byWord.values());
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
        int number = words.find(text, from, to);
        return number < 0 ? NOBODY : speakers.get(number);
    }
}
