package io.dateline.analyse.summary;

import io.dateline.analyse.summary.WordList.Role;
import io.dateline.article.Prose;
import io.dateline.article.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of an article that say what it is about, numbered from 0 in text order. Two words with the same first
 * {@value #STEM} letters count as one, a simple stemmer for any language with endings.
 */
final class Vocabulary {
    private static final int STEM = 6;
    private static final int SHORTEST = 3;

    private final Prose prose;
    private final int[] numbers;
    private final boolean[] self;
    private final Map<String, Integer> known = new HashMap<>();

    Vocabulary(Prose prose, WordList list) {
        this.prose = prose;
        numbers = new int[prose.tokenCount()];
        self = new boolean[prose.tokenCount()];
        Words words = prose.words();
        boolean[] isSelf = new boolean[words.count()];
        int[] stems = new int[words.count()];
        for (int word = 0; word < stems.length; word++) {
            isSelf[word] = list.is(Role.SELF, words.word(word));
            stems[word] = speaks(words.word(word), list) ? number(words.word(word)) : -1;
        }
        for (int token = 0; token < numbers.length; token++) {
            self[token] = isSelf[words.number(token)];
            numbers[token] = stems[words.number(token)];
        }
    }

    private static boolean speaks(String word, WordList list) {
        int first = word.codePointAt(0);
        boolean whole = word.length() >= SHORTEST || Character.isIdeographic(first);
        return whole && Character.isLetterOrDigit(first) && !list.is(Role.STOP, word);
    }

    private int number(String word) {
        String stem = word.length() > STEM ? word.substring(0, STEM) : word;
        Integer number = known.putIfAbsent(stem, known.size());
        return number == null ? known.size() - 1 : number;
    }

    int size() {
        return known.size();
    }

    /** The word's number, or -1. */
    int number(int token) {
        return numbers[token];
    }

    /** Whether the token is "I", "we", "you". */
    boolean self(int token) {
        return self[token];
    }

    /** The distinct words of a stretch of tokens, ascending. */
    int[] distinct(int first, int end) {
        int[] found = new int[end - first];
        int count = 0;
        for (int token = first; token < end; token++) {
            if (numbers[token] >= 0) {
                found[count++] = numbers[token];
            }
        }
        return unique(Arrays.copyOf(found, count));
    }

    private static int[] unique(int[] values) {
        Arrays.sort(values);
        int kept = 0;
        for (int i = 0; i < values.length; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        return Arrays.copyOf(values, kept);
    }

    Prose prose() {
        return prose;
    }
}
