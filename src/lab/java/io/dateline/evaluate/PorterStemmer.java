package io.dateline.evaluate;

import java.util.List;
import java.util.Map;

/**
 * The English stemmer of Porter (1980) with the changes of NLTK's default mode, as the usual ROUGE and keyphrase
 * scorers have it: some irregular words, four-letter "-ies" and "-ied", "y" to "i" only after a consonant that is not
 * the first letter, "-fulli", "-logi", "-bli", two-letter stems of vowel and consonant.
 */
public final class PorterStemmer {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("skies", "sky"),
            Map.entry("sky", "sky"),
            Map.entry("dying", "die"),
            Map.entry("lying", "lie"),
            Map.entry("tying", "tie"),
            Map.entry("news", "news"),
            Map.entry("innings", "inning"),
            Map.entry("inning", "inning"),
            Map.entry("outings", "outing"),
            Map.entry("outing", "outing"),
            Map.entry("cannings", "canning"),
            Map.entry("canning", "canning"),
            Map.entry("howe", "howe"),
            Map.entry("proceed", "proceed"),
            Map.entry("exceed", "exceed"),
            Map.entry("succeed", "succeed"));

    private static final String[][] STEP_2 = {
        {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"}, {"bli", "ble"},
        {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"}, {"ization", "ize"}, {"ation", "ate"},
        {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"}, {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"},
        {"iviti", "ive"}, {"biliti", "ble"}, {"fulli", "ful"}
    };
    private static final String[][] STEP_3 = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""}
    };
    private static final List<String> STEP_4 = List.of(
            "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate",
            "iti", "ous", "ive", "ize");

    private PorterStemmer() {}

    /** The stem of a lower-case word. */
    public static String stem(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() <= 2) {
            return word;
        }
        String stem = yToI(pastAndGerund(plural(word)));
        return finalLetters(suffix(table(step2(stem), STEP_3)));
    }

    private static String plural(String word) {
        if (word.endsWith("ies")) {
            return cut(word, word.length() == 4 ? 1 : 2);
        }
        if (word.endsWith("sses")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
    }

    private static String pastAndGerund(String word) {
        if (word.endsWith("ied")) {
            return cut(word, word.length() == 4 ? 1 : 2);
        }
        if (word.endsWith("eed")) {
            return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        if (word.endsWith("ed") && hasVowel(cut(word, 2))) {
            return repaired(cut(word, 2));
        }
        return word.endsWith("ing") && hasVowel(cut(word, 3)) ? repaired(cut(word, 3)) : word;
    }

    private static String repaired(String stem) {
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        char last = stem.charAt(stem.length() - 1);
        boolean twice = stem.length() >= 2 && last == stem.charAt(stem.length() - 2);
        if (twice && shape(stem).endsWith("c")) {
            return "lsz".indexOf(last) >= 0 ? stem : cut(stem, 1);
        }
        return measure(stem) == 1 && shortEnd(stem) ? stem + "e" : stem;
    }

    private static String yToI(String word) {
        boolean yields =
                word.endsWith("y") && word.length() > 2 && shape(cut(word, 1)).endsWith("c");
        return yields ? cut(word, 1) + "i" : word;
    }

    private static String step2(String word) {
        if (word.endsWith("alli") && measure(cut(word, 4)) > 0) {
            return step2(cut(word, 2));
        }
        String changed = table(word, STEP_2);
        if (changed.equals(word) && word.endsWith("logi") && measure(cut(word, 3)) > 0) {
            return cut(word, 1);
        }
        return changed;
    }

    /** The first suffix of the table that the word has decides. */
    private static String table(String word, String[][] rules) {
        for (String[] rule : rules) {
            if (word.endsWith(rule[0])) {
                String stem = cut(word, rule[0].length());
                return measure(stem) > 0 ? stem + rule[1] : word;
            }
        }
        return word;
    }

    private static String suffix(String word) {
        for (String suffix : STEP_4) {
            if (word.endsWith(suffix)) {
                String stem = cut(word, suffix.length());
                boolean goes = measure(stem) > 1 && (!suffix.equals("ion") || stem.endsWith("s") || stem.endsWith("t"));
                return goes ? stem : word;
            }
        }
        return word;
    }

    private static String finalLetters(String word) {
        String kept = word;
        if (kept.endsWith("e")) {
            String stem = cut(kept, 1);
            int measure = measure(stem);
            kept = measure > 1 || (measure == 1 && !shortEnd(stem)) ? stem : kept;
        }
        return kept.endsWith("ll") && measure(cut(kept, 1)) > 1 ? cut(kept, 1) : kept;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /** A letter a letter: v for vowels, c for the rest; y is a vowel after a consonant. */
    private static String shape(String word) {
        StringBuilder shape = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean vowel = "aeiou".indexOf(c) >= 0 || (c == 'y' && i > 0 && shape.charAt(i - 1) == 'c');
            shape.append(vowel ? 'v' : 'c');
        }
        return shape.toString();
    }

    private static boolean hasVowel(String stem) {
        return shape(stem).indexOf('v') >= 0;
    }

    /** How many times a consonant follows a vowel. */
    private static int measure(String stem) {
        String shape = shape(stem);
        int count = 0;
        for (int i = 1; i < shape.length(); i++) {
            count += shape.charAt(i) == 'c' && shape.charAt(i - 1) == 'v' ? 1 : 0;
        }
        return count;
    }

    /** Ends consonant, vowel, consonant other than w, x, y; or is vowel and consonant. */
    private static boolean shortEnd(String stem) {
        String shape = shape(stem);
        boolean three = shape.endsWith("cvc") && "wxy".indexOf(stem.charAt(stem.length() - 1)) < 0;
        return three || shape.equals("vc");
    }
}
