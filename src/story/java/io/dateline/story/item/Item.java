package io.dateline.story.item;

import java.util.Set;

/**
 * One enriched event: a version of an item, as this building reads it. It holds text and is never kept: what is remembered of an item is
 * made of hashes.
 *
 * @param missing parts that the event leaves out, so that "none found" is told from "not sent"; those of a hold or a kill, which has
 *     no text, are not missing
 */
public record Item(Head head, State state, Copy copy, Findings findings, Set<Part> missing) {
    public Item {
        missing = Set.copyOf(missing);
    }

    public String uri() {
        return head.uri();
    }

    /** Event time in milliseconds since 1970. */
    public long time() {
        return head.time();
    }

    /** Whether there is text that may be compared and shown. */
    public boolean comparable() {
        return state.usable() && !copy.isEmpty();
    }
}
