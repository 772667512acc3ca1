package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * What was repaired or left out so that an item could be read: the event lists each, so that its readers know that the
 * item was not clean.
 *
 * @param field the item's field, as the event or ninjs names it; null when it concerns the whole item
 * @param detail what was done, in English; never the item's own text, but for a value of up to some forty characters
 */
public record Warning(Kind kind, @Nullable String field, String detail) {
    /** Kinds of repair. The event names them in camel case. */
    public enum Kind {
        /** Bytes that are no characters in the item's encoding were replaced by U+FFFD. */
        BAD_BYTES,
        /** The encoding declared is not the one used. */
        WRONG_CHARSET,
        /** Characters no document of this format may hold were left out. */
        ILLEGAL_CHARACTERS,
        /** Markup breaks the rules of its format, but its meaning is clear. */
        BROKEN_MARKUP,
        /** A document type declaration was passed over; nothing it names was fetched. */
        DOCUMENT_TYPE,
        /** A date could not be read; another date of the item, or none, is used instead. */
        UNREADABLE_DATE,
        /** A date has no zone, or a zone with several meanings; the detail says which was assumed. */
        ASSUMED_ZONE,
        /**
         * A date can be read in two ways, or breaks the rules of its format; the detail says which reading was assumed.
         */
        ASSUMED_DATE,
        /** An envelope around the item, such as compression or a schema registry's prefix, was removed. */
        ENVELOPE,
        /** A field was left out. */
        LEFT_OUT,
        /** The id is unique for its sender only, and the item does not name its sender. */
        UNSCOPED_ID
    }
}
