package io.dateline.publish;

/** The topics, as AsyncAPI and the configuration's defaults name them. */
public final class Channels {
    /** Raw items, as the wires send them. */
    public static final String RAW = "news.raw";

    /** Events, one for each valid item. */
    public static final String ENRICHED = "news.enriched";

    /** Rejected items, unchanged, with the reason in headers. */
    public static final String REJECTED = "news.rejected";

    private Channels() {}
}
