package io.dateline.validate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The dates of an item; each null when the item does not say. */
record ItemDates(
        @Nullable Instant versionCreated,
        @Nullable Instant firstCreated,
        @Nullable Instant embargoed) {
    static final ItemDates NONE = new ItemDates(null, null, null);
}
