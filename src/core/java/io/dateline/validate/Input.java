package io.dateline.validate;

import org.jspecify.annotations.Nullable;

/**
 * The bytes an item was read from.
 *
 * @param sha256 of the record, lower-case hex
 * @param part which item of the record it is, from 0; null for a record that holds one
 */
public record Input(String sha256, @Nullable Integer part) {
    /** A record that holds one item. */
    public static Input whole(String sha256) {
        return new Input(sha256, null);
    }

    /** What tells this item from all others by its bytes alone. */
    String fingerprint() {
        return part == null ? sha256 : sha256 + "-" + part;
    }
}
