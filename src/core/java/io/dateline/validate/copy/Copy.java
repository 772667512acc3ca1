package io.dateline.validate.copy;

import io.dateline.article.Credits;
import io.dateline.article.Observer;
import io.dateline.article.RawItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item's clean copy: its headline, its body's paragraphs, and what surrounded them set apart.
 *
 * @param headline one line, with marks such as {@code UPDATE 2-} still on it; empty when there is none
 * @param paragraphs of the body, one line each
 * @param credits the sender's fields, and what was found in the body where a field is missing
 * @param deskLine notes to editors at the head of the body; null when there is none
 */
public record Copy(
        String headline,
        List<String> paragraphs,
        Credits credits,
        @Nullable String deskLine) {
    /**
     * The removers, in the order in which they are applied. The foot comes before captions, since a tag at the foot
     * looks like a caption's; captions come before the head, since they may stand above it; the headline comes before
     * byline and dateline, which stand below it. Notes to editors stand above the headline or below it, so they are
     * removed twice.
     */
    private static final List<Remover> REMOVERS = List.of(
            new FootRemover(new EndMarkRemover(), new CopyrightRemover(), new SignOffRemover(), new AgencyTagRemover()),
            new ClosingTagRemover(),
            new CaptionRemover(),
            new EditorialLineRemover(),
            new HeadlineRemover(),
            new RepeatedHeadlineRemover(),
            new EditorialLineRemover(),
            new BylineRemover(),
            new DatelineRemover());

    public Copy {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The copy of a raw item. Linear in its text. */
    public static Copy of(RawItem item) {
        return of(item, Observer.NOBODY);
    }

    /**
     * The same.
     *
     * @param observer is told what was removed
     */
    public static Copy of(RawItem item, Observer observer) {
        CopyParts parts = ItemText.of(item);
        for (Remover remover : REMOVERS) {
            parts = parts.without(remover);
        }
        parts.removals().forEach(removal -> observer.removed(removal.kind(), removal.characters()));
        SetApart found = parts.setApart();
        return new Copy(
                parts.headline(), Sentences.joinCut(parts.paragraphs()), ItemCredits.of(item, found), found.deskLine());
    }

    /** The paragraphs, a line feed between them. */
    public String body() {
        return String.join("\n", paragraphs);
    }
}
