package io.dateline.publish;

/** The topics, as AsyncAPI and the configuration's defaults name them. */
public final class Channels {
    /** Items as the wires send them. */
    public static final String RAW = "news.raw";

    /** One event an item. */
    public static final String ENRICHED = "news.enriched";

    /** Items turned away, unchanged, with the reason in headers. */
    public static final String REJECTED = "news.rejected";

    private Channels() {}
}
