package io.dateline.analyse.keyphrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * English words without their endings, so that "talks" and "talking" count as one. M. F. Porter, "An algorithm for suffix
 * stripping", Program 14(3), 1980; words with other letters than a to z stay as they are.
 */
public final class Stemmer {
    private static final int LONGEST = 40;
    /** Endings and what stands for them, by the ending's last letter, so that a word is held against few of them. */
    private static final String[][] STEP_2 = byLastLetter(
            2, "ational", "ate", "tional", "tion", "enci", "ence", "anci", "ance", "izer", "ize", "abli", "able",
            "alli", "al", "entli", "ent", "eli", "e", "ousli", "ous", "ization", "ize", "ation", "ate", "ator", "ate",
            "alism", "al", "iveness", "ive", "fulness", "ful", "ousness", "ous", "aliti", "al", "iviti", "ive",
            "biliti", "ble");

    private static final String[][] STEP_3 = byLastLetter(
            2, "icate", "ic", "ative", "", "alize", "al", "iciti", "ic", "ical", "ic", "ful", "", "ness", "");
    private static final String[][] STEP_4 = byLastLetter(
            1, "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism",
            "ate", "iti", "ous", "ive", "ize");

    private Stemmer() {}

    private static String[][] byLastLetter(int width, String... endings) {
        List<List<String>> byLetter = new ArrayList<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            byLetter.add(new ArrayList<>());
        }
        for (int i = 0; i < endings.length; i += width) {
            int letter = endings[i].charAt(endings[i].length() - 1) - 'a';
            byLetter.get(letter).addAll(Arrays.asList(endings).subList(i, i + width));
        }
        return byLetter.stream().map(list -> list.toArray(new String[0])).toArray(String[][]::new);
    }

    private static String[] of(String[][] endings, String word) {
        return endings[word.charAt(word.length() - 1) - 'a'];
    }

    /** @param word in any case */
    public static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() <= 2 || lower.length() > LONGEST || !isPlain(lower)) {
            return lower;
        }
        String stem = finalY(participle(plural(lower)));
        return finalE(step4(table(table(stem, STEP_2), STEP_3)));
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String plural(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
    }

    private static String participle(String word) {
        if (word.endsWith("eed")) {
            return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        String ending = word.endsWith("ed") ? "ed" : word.endsWith("ing") ? "ing" : "";
        String stem = cut(word, ending.length());
        return ending.isEmpty() || !hasVowel(stem) ? word : repaired(stem);
    }

    private static String repaired(String stem) {
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        int last = stem.length() - 1;
        if (last > 0 && stem.charAt(last) == stem.charAt(last - 1) && !vowel(stem, last)) {
            return "lsz".indexOf(stem.charAt(last)) >= 0 ? stem : cut(stem, 1);
        }
        return measure(stem) == 1 && closed(stem) ? stem + "e" : stem;
    }

    private static String finalY(String word) {
        return word.endsWith("y") && hasVowel(cut(word, 1)) ? cut(word, 1) + "i" : word;
    }

    private static String table(String word, String[][] table) {
        String[] endings = of(table, word);
        for (int i = 0; i < endings.length; i += 2) {
            if (word.endsWith(endings[i])) {
                String stem = cut(word, endings[i].length());
                return measure(stem) > 0 ? stem + endings[i + 1] : word;
            }
        }
        return word;
    }

    private static String step4(String word) {
        for (String ending : of(STEP_4, word)) {
            if (word.endsWith(ending)) {
                String stem = cut(word, ending.length());
                boolean fits = !ending.equals("ion") || stem.endsWith("s") || stem.endsWith("t");
                return fits && measure(stem) > 1 ? stem : word;
            }
        }
        return word;
    }

    private static String finalE(String word) {
        String stem = word;
        if (word.endsWith("e")) {
            String rest = cut(word, 1);
            int measure = measure(rest);
            stem = measure > 1 || (measure == 1 && !closed(rest)) ? rest : word;
        }
        return stem.endsWith("ll") && measure(stem) > 1 ? cut(stem, 1) : stem;
    }

    private static String cut(String word, int count) {
        return word.substring(0, word.length() - count);
    }

    private static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (vowel(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** How many times a consonant follows a vowel. */
    private static int measure(String word) {
        int count = 0;
        boolean before = false;
        for (int i = 0; i < word.length(); i++) {
            boolean now = aeiou(word.charAt(i)) || (word.charAt(i) == 'y' && i > 0 && !before);
            if (before && !now) {
                count++;
            }
            before = now;
        }
        return count;
    }

    /** Ends in consonant, vowel, consonant, the last no w, x or y. */
    private static boolean closed(String word) {
        int last = word.length() - 1;
        return last >= 2
                && !vowel(word, last)
                && vowel(word, last - 1)
                && !vowel(word, last - 2)
                && "wxy".indexOf(word.charAt(last)) < 0;
    }

    /** A run of y's is decided from its start, so that each letter of it is looked at once. */
    private static boolean vowel(String word, int at) {
        char c = word.charAt(at);
        if (c != 'y') {
            return aeiou(c);
        }
        int first = at;
        while (first > 0 && word.charAt(first - 1) == 'y') {
            first--;
        }
        boolean afterConsonant = first > 0 && !aeiou(word.charAt(first - 1));
        return afterConsonant == ((at - first) % 2 == 0);
    }

    private static boolean aeiou(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
}
