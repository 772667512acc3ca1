package io.dateline.chaos.feed;

import java.util.Locale;

/**
 * An item of the feed.
 *
 * @param kind what must become of it
 * @param uri of its article, which is its key
 */
public record FeedItem(Kind kind, String uri, String value) {
    /** The header that tells the checker what an item is. The service does not know it. */
    public static final String KIND = "chaos-kind";

    /** What an item is. All but {@link #POISON} must become an event. */
    public enum Kind {
        ARTICLE,
        CORRECTION,
        KILL,
        POISON;

        /** As it stands in the header. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
