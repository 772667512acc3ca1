package io.dateline.analyse.entity.group;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as a mention writes it, cut into words, without parts that do not belong to it: a leading article, a
 * possessive ending, quotation marks.
 *
 * @param text as written, trimmed to the words kept
 * @param words the words as written
 * @param folded the words as {@link Fold#word} has them
 * @param key the folded words, single blanks between them
 */
public record Name(String text, List<String> words, List<String> folded, String key) {
    /** Words of a name that count; the rest of a longer one is left out, so that no name costs more than a line. */
    public static final int MOST_WORDS = 12;

    private static final String EDGES = "\"'\u201c\u201d\u2018\u2019`,;:()[]<>*_-\u2013\u2014";

    public static Name of(String surface) {
        List<String> words = new ArrayList<>(4);
        List<String> folded = new ArrayList<>(4);
        int from = 0;
        while (from < surface.length() && words.size() < MOST_WORDS) {
            if (isBlank(surface.charAt(from))) {
                from++;
                continue;
            }
            int to = from;
            while (to < surface.length() && !isBlank(surface.charAt(to))) {
                to++;
            }
            add(surface, from, to, words, folded);
            from = to;
        }
        return words.size() < 2 ? of(words, folded) : new Name(between(surface, words), words, folded);
    }

    /** The surface from the first word kept to the last, with what stands between them. */
    private static String between(String surface, List<String> words) {
        String last = words.get(words.size() - 1);
        int start = surface.indexOf(words.get(0));
        int end = surface.lastIndexOf(last) + last.length();
        return start < end ? surface.substring(start, end) : String.join(" ", words);
    }

    private Name(String text, List<String> words, List<String> folded) {
        this(text, List.copyOf(words), List.copyOf(folded), String.join(" ", folded));
    }

    private static void add(String surface, int from, int to, List<String> words, List<String> folded) {
        int start = from;
        int end = to;
        while (start < end && EDGES.indexOf(surface.charAt(start)) >= 0) {
            start++;
        }
        end = withoutEnding(surface, start, end);
        if (start == end) {
            return;
        }
        String word = surface.substring(start, end);
        String plain = Fold.word(word);
        if (!plain.isEmpty() && !(words.isEmpty() && plain.equals("the") && moreFollows(surface, to))) {
            words.add(word);
            folded.add(plain);
        }
    }

    private static int withoutEnding(String surface, int start, int to) {
        int end = to;
        while (end > start && EDGES.indexOf(surface.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end - start > 2 && isS(surface.charAt(end - 1)) && isApostrophe(surface.charAt(end - 2))) {
            return end - 2;
        }
        return end;
    }

    private static boolean moreFollows(String surface, int from) {
        for (int i = from; i < surface.length(); i++) {
            if (!isBlank(surface.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Name of(List<String> words, List<String> folded) {
        return new Name(String.join(" ", words), List.copyOf(words), List.copyOf(folded), String.join(" ", folded));
    }

    /** The words from {@code from} on. */
    public Name from(int from) {
        return from == 0 ? this : of(words.subList(from, words.size()), folded.subList(from, folded.size()));
    }

    /** The first {@code count} words. */
    public Name first(int count) {
        return count == words.size() ? this : of(words.subList(0, count), folded.subList(0, count));
    }

    public int size() {
        return folded.size();
    }

    public boolean isEmpty() {
        return folded.isEmpty();
    }

    public String firstWord() {
        return folded.get(0);
    }

    public String lastWord() {
        return folded.get(folded.size() - 1);
    }

    /** Whether every letter is a capital: an acronym, or a name in a headline set in capitals. */
    public boolean isUpper() {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters |= Character.isLetter(text.charAt(i));
        }
        return letters;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }

    private static boolean isS(char c) {
        return c == 's' || c == 'S';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
