package io.dateline.validate.lifecycle;

import io.dateline.article.Lifecycle.Change;
import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How notes about a story begin, and what that says became of it: {@code note-beginnings.tsv}. */
final class NoteBeginnings {
    private static final List<Beginning> BEGINNINGS = load();

    /**
     * @param change null when it says nothing of it
     * @param inBrackets whether a line in brackets that begins so is a note
     */
    record Beginning(List<String> words, @Nullable Change change, boolean inBrackets) {}

    private NoteBeginnings() {}

    /** The longest beginning that a clause has, perhaps after "eds"; null when it has none. */
    static @Nullable Beginning of(Clause clause) {
        List<Token> tokens = clause.tokens();
        int at = 0;
        while (at + 1 < tokens.size() && tokens.get(at).is(WordKind.LEADER)) {
            at++;
        }
        Beginning longest = null;
        for (Beginning beginning : BEGINNINGS) {
            boolean longer = longest == null
                    || beginning.words().size() > longest.words().size();
            if (longer && starts(tokens, at, beginning.words())) {
                longest = beginning;
            }
        }
        return longest;
    }

    private static boolean starts(List<Token> tokens, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).word().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Beginning> load() {
        List<Beginning> beginnings = new ArrayList<>();
        for (List<String> row : WordFile.rows("/validate/note-beginnings.tsv", 3)) {
            Change change =
                    row.get(0).equals("-") ? null : Change.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            boolean inBrackets = row.get(1).equals("brackets");
            WordLine.entries(row.get(2))
                    .forEach(words -> beginnings.add(new Beginning(Clauses.words(words), change, inBrackets)));
        }
        return List.copyOf(beginnings);
    }
}
