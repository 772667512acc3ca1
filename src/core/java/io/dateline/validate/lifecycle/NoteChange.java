package io.dateline.validate.lifecycle;

import io.dateline.article.Lifecycle.Change;
import io.dateline.validate.lifecycle.NoteBeginnings.Beginning;
import io.dateline.words.WordFile;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an editor's note ("Corrects spelling in 3rd paragraph") or a slug ("1st Ld-Writethru") says became of a story. Of
 * several sentences the first counts, but a correction before all others: readers must learn of it.
 */
final class NoteChange {
    private static final List<List<String>> SLUG_MARKS = WordFile.rows("/validate/slug-marks.tsv", 2);

    private NoteChange() {}

    static @Nullable Change of(@Nullable String note) {
        if (note == null) {
            return null;
        }
        Change said = null;
        for (Clause clause : Clauses.of(Fold.visible(note))) {
            Beginning beginning = NoteBeginnings.of(clause);
            Change change = beginning == null ? null : beginning.change();
            if (change == Change.CORRECTION) {
                return change;
            }
            said = said == null ? change : said;
        }
        return said;
    }

    /** What a note that orders something about earlier versions says of this one. */
    static Change ofOrderAboutEarlier(String note) {
        boolean corrects = false;
        for (Clause clause : Clauses.of(Fold.visible(note))) {
            corrects |= clause.has(0, clause.tokens().size(), WordKind.CORRECTS);
        }
        return corrects ? Change.CORRECTION : Change.SUBSTITUTE;
    }

    /** Whether a note says that the item stands in the place of another. */
    static boolean replaces(String note) {
        List<Clause> clauses = Clauses.of(Fold.visible(note));
        return clauses.stream()
                .anyMatch(clause -> clause.has(0, clause.tokens().size(), WordKind.REPLACES) || usesThis(clause));
    }

    private static boolean usesThis(Clause clause) {
        List<Token> tokens = clause.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean uses = OrderPhrases.at(tokens, i).stream().anyMatch(phrase -> phrase.act() == Act.USE);
            if (uses && tokens.get(i + 1).is(WordKind.THIS)) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Change ofSlug(@Nullable String slugline) {
        String slug = slugline == null ? "" : slugline.toLowerCase(Locale.ROOT);
        for (List<String> mark : SLUG_MARKS) {
            if (slug.contains(mark.get(1).replace('_', ' '))) {
                return Change.valueOf(mark.get(0));
            }
        }
        return null;
    }
}
