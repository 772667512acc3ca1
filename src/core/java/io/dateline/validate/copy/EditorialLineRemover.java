package io.dateline.validate.copy;

import io.dateline.validate.lifecycle.EditorialNote;
import java.util.List;
import java.util.Locale;

/** Sets apart the notes to editors at the head of the body. */
final class EditorialLineRemover implements Remover {
    private static final List<String> BEGINNINGS = EditorialPhrases.list("to-editors");

    @Override
    public String kind() {
        return "note to editors";
    }

    @Override
    public CopyParts remove(CopyParts parts) {
        List<String> paragraphs = parts.paragraphs();
        int count = 0;
        while (count < paragraphs.size() && isToEditors(paragraphs.get(count))) {
            count++;
        }
        return count == 0
                ? parts
                : parts.withoutFirst(count)
                        .withSetApart(parts.setApart().addDeskLine(String.join(" ", paragraphs.subList(0, count))));
    }

    private static boolean isToEditors(String paragraph) {
        return EditorialPhrases.starts(BEGINNINGS, paragraph.toLowerCase(Locale.ROOT)) || EditorialNote.is(paragraph);
    }
}
