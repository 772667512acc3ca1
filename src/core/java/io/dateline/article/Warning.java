package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * What was repaired or left out so that an item could be read: the event lists each, so that nobody takes the item for
 * better than it was.
 *
 * @param field the item's field, as the event or ninjs names it; null when it concerns the whole item
 * @param detail what was done, in English; never the item's own text, but for a value of up to some forty characters
 */
public record Warning(Kind kind, @Nullable String field, String detail) {
    /** Kinds of repair. The event names them in camel case. */
    public enum Kind {
        /** Bytes that are no characters in the item's encoding stand as U+FFFD. */
        BAD_BYTES,
        /** The encoding declared is not the one used. */
        WRONG_CHARSET,
        /** Characters no document of this format may hold were left out. */
        ILLEGAL_CHARACTERS,
        /** Markup breaks the rules of its format where a reader can tell what was meant. */
        BROKEN_MARKUP,
        /** A document type declaration was passed over; nothing it names was fetched. */
        DOCUMENT_TYPE,
        /** A date could not be read; another stands for it, or none. */
        UNREADABLE_DATE,
        /** A date gives no zone, or one of several meanings: which was taken. */
        ASSUMED_ZONE,
        /** A date may be read in two ways, or breaks the rules of its form: which reading was taken. */
        ASSUMED_DATE,
        /** An envelope around the item was taken off: a compression, a schema registry's prefix. */
        ENVELOPE,
        /** A field was left out. */
        LEFT_OUT,
        /** The id means something only to its sender, and nothing tells who that is. */
        UNSCOPED_ID
    }
}
