package io.dateline.story.versions;

import java.time.Duration;

/**
 * How long a book remembers.
 *
 * @param window after which an item without news is forgotten
 * @param killed how long a kill is remembered, so that neither a late version nor a record sent again shows the item
 * @param tombstone how long after a kill its key leaves the compacted topic
 */
public record BookSettings(Duration window, Duration killed, Duration tombstone) {
    public static final BookSettings DEFAULT =
            new BookSettings(Duration.ofDays(7), Duration.ofDays(90), Duration.ofDays(7));

    public BookSettings {
        if (window.isNegative() || window.isZero() || killed.compareTo(window) < 0 || tombstone.compareTo(killed) > 0) {
            throw new IllegalArgumentException("a window (" + window + ") must be positive, kills (" + killed
                    + ") be kept at least as long, and" + " tombstones (" + tombstone + ") come within that time");
        }
    }
}
