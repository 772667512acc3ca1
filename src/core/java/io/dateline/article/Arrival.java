package io.dateline.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and where in its partition an item's record arrived. It orders versions that give no time of their own.
 *
 * @param timestamp the record's own; null for a file
 * @param offset the record's offset in its partition; null for a file
 */
public record Arrival(@Nullable Instant timestamp, @Nullable Long offset) {
    /** The arrival of an item from a file or standard input. */
    public static final Arrival NONE = new Arrival(null, null);
}
