package io.dateline.story.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of an item.
 *
 * @param headline as the row has it; null when there is none
 * @param title the text that title anchors count in; empty when there is none
 * @param body the text that body anchors count in; empty when the event carries no copy
 * @param sentences in the order of the text, those of the title first
 */
public record Copy(@Nullable String headline, String title, String body, List<Anchor> sentences) {
    /** Of an event that carries no text. */
    static final Copy NONE = new Copy(null, "", "", List.of());

    public Copy {
        sentences = List.copyOf(sentences);
    }

    /** The words there. Empty when the event carries no copy or the anchor lies outside. */
    public String words(Anchor anchor) {
        String text = anchor.field() == Anchor.Field.TITLE ? title : body;
        return anchor.end() <= text.length() ? text.substring(anchor.start(), anchor.end()) : "";
    }

    /** Whether there is any text to compare. */
    public boolean isEmpty() {
        return title.isEmpty() && body.isEmpty();
    }
}
