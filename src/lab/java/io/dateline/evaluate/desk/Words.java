package io.dateline.evaluate.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** The words of a text, folded to lower case without accents, each with its place in UTF-16 offsets. */
final class Words {
    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    Words(String text) {
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inside =
                    at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words.add(fold(text.substring(start, at)));
                starts.add(start);
                ends.add(at);
                start = -1;
            }
        }
    }

    static List<String> of(String text) {
        return new Words(text).words;
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Without a plural's "s". */
    static String stem(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    int size() {
        return words.size();
    }

    String word(int number) {
        return words.get(number);
    }

    /** The numbers of the words that lie between two offsets. */
    BitSet between(int start, int end) {
        BitSet found = new BitSet();
        for (int i = 0; i < size(); i++) {
            if (starts.get(i) >= start && ends.get(i) <= end) {
                found.set(i);
            }
        }
        return found;
    }
}
