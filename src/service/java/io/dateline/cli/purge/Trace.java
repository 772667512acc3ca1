package io.dateline.cli.purge;

/**
 * A record that holds something of the article.
 *
 * @param timestamp of the record, epoch milliseconds
 * @param holds what of it
 */
public record Trace(String topic, int partition, long offset, long timestamp, Holds holds) {
    /** What a record holds of an article. */
    public enum Holds {
        /** The item as it was sent: with its text, unless it is a kill. */
        ITEM,
        /** An event with text. */
        TEXT,
        /** Another record that names the article, such as a relation or a story, and may quote from it. */
        MENTION,
        /** Its uri alone: the event of its kill, or a tombstone. */
        NAME
    }
}
