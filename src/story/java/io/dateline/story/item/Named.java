package io.dateline.story.item;

import io.dateline.article.EntityType;
import java.util.List;

/**
 * An entity of an item.
 *
 * @param id stable over items
 * @param relevance 0 to 100
 * @param mentions empty when the event has only its row
 */
public record Named(String id, String name, EntityType type, int relevance, List<Anchor> mentions) {
    public Named {
        mentions = List.copyOf(mentions);
    }

    /** Whether the title names it. */
    public boolean inTitle() {
        return mentions.stream().anyMatch(mention -> mention.field() == Anchor.Field.TITLE);
    }
}
