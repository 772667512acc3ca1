package io.dateline.evaluate.faithful;

import io.dateline.evaluate.Gold;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one thing in a sentence wrong: raises a number, or replaces a name by a name of another article. The same
 * sentence is always changed the same way.
 *
 * @param names capitalised words of all summaries
 */
record Changes(List<String> names) {
    /** By how much a number is raised: 2014 becomes 2017, 11 becomes 14. */
    private static final int MORE = 3;

    private static final int MOST_DIGITS = 9;

    Changes {
        names = List.copyOf(names);
    }

    static Changes of(List<Gold> gold) {
        List<String> names = new ArrayList<>();
        for (Gold row : gold) {
            for (String sentence : Sentences.of(row)) {
                String[] words = sentence.split(" ", -1);
                for (int i = 1; i < words.length; i++) {
                    if (isName(words[i])) {
                        names.add(words[i]);
                    }
                }
            }
        }
        return new Changes(names);
    }

    /** The sentence with a number changed; null when it has none, or the article contains the new number too. */
    @Nullable
    String number(String sentence, String article) {
        int start = 0;
        while (start < sentence.length() && !digit(sentence, start)) {
            start++;
        }
        int end = start;
        while (end < sentence.length() && end - start < MOST_DIGITS && digit(sentence, end)) {
            end++;
        }
        if (start == end) {
            return null;
        }
        String other = Integer.toString(Integer.parseInt(sentence.substring(start, end)) + MORE);
        return article.contains(other) ? null : sentence.substring(0, start) + other + sentence.substring(end);
    }

    /** The sentence with a name changed; null when it has none, or the article contains the new name too. */
    @Nullable
    String name(String sentence, String article) {
        String[] words = sentence.split(" ", -1);
        for (int i = 1; i < words.length && !names.isEmpty(); i++) {
            if (isName(words[i])) {
                words[i] = names.get(Math.floorMod(sentence.hashCode(), names.size()));
                return article.contains(words[i]) ? null : String.join(" ", words);
            }
        }
        return null;
    }

    /** A capital and at least three small letters. */
    private static boolean isName(String word) {
        return word.length() > 3
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean digit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
