package io.dateline.validate;

import java.util.List;
import java.util.Locale;

/**
 * A note about the story at its head, all in brackets: {@code (Corrects spelling in paragraph 3)}. Desks write them in the
 * present tense, the verb first; brackets around copy begin otherwise.
 */
final class EditorialNote {
    private static final List<String> BEGINNINGS = List.of(
            "adds",
            "attributes",
            "changes",
            "clarifies",
            "corrects",
            "corrected",
            "correction:",
            "deletes",
            "drops",
            "fixes",
            "inserts",
            "official correction",
            "recasts",
            "refiles",
            "removes",
            "repeats",
            "restores",
            "rewrites",
            "rolling",
            "subs",
            "substitutes",
            "this story has been",
            "this version",
            "updates",
            "updated",
            "writes through");

    private EditorialNote() {}

    static boolean is(String paragraph) {
        String bare = FootLine.bare(paragraph);
        return bare.length() < paragraph.length()
                && paragraph.length() <= FootLine.MAX_LENGTH
                && beginsAsOne(bare.toLowerCase(Locale.ROOT));
    }

    private static boolean beginsAsOne(String bare) {
        for (String beginning : BEGINNINGS) {
            int end = beginning.length();
            if (bare.startsWith(beginning) && (bare.length() == end || !Character.isLetter(bare.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
