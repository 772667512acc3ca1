package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * A number of people that the text says were killed, injured or are missing.
 *
 * @param span the words that say it: "killed at least 107"
 * @param bound what the text says of the number; null when it is given as it is
 * @param who the noun counted, in lower case: "inmates"; null when the text names none
 */
public record Casualty(
        Span span,
        Kind kind,
        long number,
        @Nullable Bound bound,
        @Nullable String who) {
    public Casualty {
        if (number < 0) {
            throw new IllegalArgumentException("a number of people is not negative: " + number);
        }
    }

    public enum Kind {
        DEAD,
        INJURED,
        MISSING
    }
}
