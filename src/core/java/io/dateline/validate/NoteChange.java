package io.dateline.validate;

import io.dateline.article.Lifecycle.Change;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an editor's note ("Corrects spelling in 3rd paragraph") or a slug ("1st Ld-Writethru") says became of a story. */
final class NoteChange {
    private NoteChange() {}

    static @Nullable Change of(@Nullable String edNote, @Nullable String deskLine, @Nullable String slugline) {
        Change noted = ofNote(edNote);
        Change said = noted == null ? ofNote(deskLine) : noted;
        return said != null || slugline == null ? said : ofSlug(slugline.toLowerCase(Locale.ROOT));
    }

    private static @Nullable Change ofNote(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String note = FootLine.bare(Characters.line(written)).toLowerCase(Locale.ROOT);
        String order = note.startsWith("eds:") ? note.substring("eds:".length()).strip() : note;
        if (order.startsWith("correct") || order.startsWith("fixes ")) {
            return Change.CORRECTION;
        }
        if (order.startsWith("refil")) {
            return Change.REFILE;
        }
        if (order.startsWith("repeat")) {
            return Change.REPEAT;
        }
        if (order.startsWith("subs ") || order.startsWith("substitut")) {
            return Change.SUBSTITUTE;
        }
        return order.startsWith("update") || order.startsWith("recast") || order.startsWith("adds ")
                ? Change.UPDATE
                : null;
    }

    private static @Nullable Change ofSlug(String slug) {
        if (slug.contains("correct")) {
            return Change.CORRECTION;
        }
        return slug.contains(" ld") || slug.contains("-ld") || slug.contains("writethru") || slug.contains(" lead")
                ? Change.UPDATE
                : null;
    }
}
