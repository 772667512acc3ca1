package io.dateline.story.placing;

import io.dateline.story.item.Item;
import io.dateline.story.versions.Shelf;

/**
 * All items of one shard and what they are to each other. What it answers follows from its items in their order. It keeps on
 * its shelf what it needs to be built anew.
 */
public interface Shard {
    /** Places the newest version of an item, in place of the one before. */
    Placement place(Item item);

    /** Takes an item out of everything, as if it had never come. */
    Removal remove(String uri, long time);

    /** Makes a shard of what lies on its shelf. */
    interface Maker {
        Shard on(Shelf shelf);
    }
}
