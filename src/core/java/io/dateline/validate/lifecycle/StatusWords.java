package io.dateline.validate.lifecycle;

import io.dateline.article.Format;
import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words of statuses mean: {@code publication-statuses.tsv}. */
final class StatusWords {
    private static final Map<String, Row> ROWS = load();

    enum Meaning {
        USABLE,
        WITHHELD,
        CANCELED,
        NONE
    }

    /**
     * @param formats labels of the formats the word counts in; empty for all
     */
    private record Row(Meaning meaning, Set<String> formats) {}

    private StatusWords() {}

    /**
     * @param words folded, one space between them
     * @return null when they are unknown
     */
    static @Nullable Meaning of(String words, Format format) {
        Row row = ROWS.get(words);
        if (row == null) {
            return null;
        }
        boolean counts = row.formats().isEmpty() || row.formats().contains(format.label());
        return counts ? row.meaning() : null;
    }

    /** In lower case, without accents, and with one space for every space, hyphen and underscore. */
    static String fold(String written) {
        String folded = Fold.word(Fold.visible(written)).replace('_', ' ').replace('-', ' ');
        StringBuilder words = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c != ' ' && c != '\n') {
                words.append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    private static Map<String, Row> load() {
        Map<String, Row> rows = new HashMap<>();
        for (List<String> row : WordFile.rows("/validate/publication-statuses.tsv", 4)) {
            Set<String> formats = row.get(2).equals("*") ? Set.of() : Set.copyOf(WordLine.entries(row.get(2)));
            rows.put(fold(row.get(0)), new Row(Meaning.valueOf(row.get(1).toUpperCase(Locale.ROOT)), formats));
        }
        return Map.copyOf(rows);
    }
}
