package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * Something the sender says the item is about.
 *
 * @param code identifier in the sender's scheme, for example {@code medtop:15000000}; null when only a name was given
 */
public record Assertion(Kind kind, String name, @Nullable String code) {
    public enum Kind {
        SUBJECT,
        PERSON,
        ORGANISATION,
        PLACE,
        EVENT
    }
}
