package io.dateline.validate.dateline;

import io.dateline.words.WordFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that open a text before a colon or a dash and name no place; from {@code /validate/dateline-labels.tsv}. */
final class Labels {
    private static final Set<String> WHOLE = new HashSet<>();
    private static final Set<String> PART = new HashSet<>();

    static {
        load();
    }

    private Labels() {}

    static boolean is(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        int first = lower.indexOf(' ');
        return WHOLE.contains(lower)
                || PART.contains(lower)
                || (first > 0
                        && (PART.contains(lower.substring(0, first))
                                || PART.contains(lower.substring(lower.lastIndexOf(' ') + 1))));
    }

    private static void load() {
        for (List<String> row : WordFile.rows("/validate/dateline-labels.tsv", 2)) {
            Set<String> set = row.get(0).equals("part") ? PART : WHOLE;
            for (String words : row.get(1).split(",", -1)) {
                set.add(words.strip());
            }
        }
    }
}
