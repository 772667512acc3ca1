package io.dateline.story.versions.print;

import io.dateline.words.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what a number counts: the group whose word stands nearest to it, else the word after it. */
final class Counted {
    /** Words to look at on either side: in "the toll of the fire at a plant in Dornach rose to seven" eleven stand between. */
    private static final int REACH = 16;

    private static final Map<String, String> GROUPS = groups();
    private static final WordFilter MAY_BE_GROUP = WordFilter.of(GROUPS.keySet());

    private Counted() {}

    private static Map<String, String> groups() {
        Map<String, String> groups = new HashMap<>();
        for (List<String> row : WordFile.rows("/versions/counted.tsv", 2)) {
            for (String word : row.get(1).split(", ", -1)) {
                groups.put(word.strip(), row.get(0));
            }
        }
        return Map.copyOf(groups);
    }

    /**
     * @param words of the sentence
     * @param first of the number's words
     * @param last of the number's words
     */
    static String of(String text, List<Letters.Word> words, int first, int last) {
        String nearest = nearest(text, words, first, last);
        if (nearest != null) {
            return nearest;
        }
        boolean follows = last + 1 < words.size() && !isParted(text, words, last, last + 1);
        return follows ? stem(text, words.get(last + 1)) : "";
    }

    /** Of two equally near the one after the number: "four dead". */
    private static @Nullable String nearest(String text, List<Letters.Word> words, int first, int last) {
        boolean before = true;
        boolean after = true;
        for (int distance = 1; distance <= REACH && (before || after); distance++) {
            after = after && last + distance < words.size() && isOn(text, words, last + distance - 1, last + distance);
            String group = after ? group(text, words.get(last + distance)) : null;
            before = before && first - distance >= 0 && isOn(text, words, first - distance, first - distance + 1);
            if (group == null && before) {
                group = group(text, words.get(first - distance));
            }
            if (group != null) {
                return group;
            }
        }
        return null;
    }

    /** Whether the look may go on from one word to the next: no clause ends between them, and neither is another number. */
    private static boolean isOn(String text, List<Letters.Word> words, int one, int next) {
        return !isParted(text, words, one, next);
    }

    private static boolean isParted(String text, List<Letters.Word> words, int one, int next) {
        for (int i = words.get(one).end(); i < words.get(next).start(); i++) {
            if (",;:()".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String group(String text, Letters.Word word) {
        if (!MAY_BE_GROUP.mayHave(word)) {
            return null;
        }
        return GROUPS.get(text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT));
    }

    static String stem(String text, Letters.Word word) {
        return Letters.stem(text, word.start(), word.end());
    }
}
