package io.dateline.decode.agency;

import io.dateline.article.RawItem.Field;
import io.dateline.decode.item.Draft;
import io.dateline.decode.json.Members;
import io.dateline.words.WordFile;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * What a digitalwires item says to editors: its notes, each with a role, or the notepad that is made of them. Notes that are
 * names and telephone numbers of the agency's own people stay out.
 */
final class DigitalwiresNotes {
    /** Roles of notes, from {@code /decode/dpa-note-roles.tsv}: role, the signal it gives or "-" for notes that stay out. */
    private static final Map<String, String> ROLES = WordFile.pairs("/decode/dpa-note-roles.tsv");

    private static final String STAYS_OUT = "-";

    /** A note that says in words what the embargo's own member says as a time, which is the one to go by. */
    private static final String EMBARGO = "embargo";

    private DigitalwiresNotes() {}

    static void read(Members item, Draft draft) {
        Set<String> notes = new LinkedHashSet<>();
        boolean hasSignal = item.has("signal") || item.has("signals");
        for (Members note : item.objects("ednotes")) {
            String role = role(note);
            String use = role.equals(EMBARGO) && item.has("embargoed") ? STAYS_OUT : ROLES.get(role);
            String text = note.text("ednote");
            if (text != null && !STAYS_OUT.equals(use)) {
                notes.add(text);
            }
            draft.signal(use == null || use.equals(STAYS_OUT) || hasSignal ? null : use);
        }
        draft.set(Field.ED_NOTE, String.join("\n", notes));
        if (item.objects("ednotes").isEmpty()) {
            notepad(item.object("notepad"), draft);
        }
    }

    private static void notepad(Members notepad, Draft draft) {
        draft.set(Field.ED_NOTE, plain(notepad.text("publichtml")))
                .set(Field.ED_NOTE, plain(notepad.text("privatehtml")))
                .set(Field.ED_NOTE, plain(notepad.text("closinghtml")));
    }

    private static String role(Members note) {
        String role = String.valueOf(note.text("role"));
        return role.substring(role.indexOf(':') + 1);
    }

    private static @Nullable String plain(@Nullable String html) {
        return html == null ? null : Jsoup.parseBodyFragment(html).text();
    }
}
