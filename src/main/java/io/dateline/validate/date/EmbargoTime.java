package io.dateline.validate.date;

import io.dateline.article.Lifecycle.Embargo;

/** The end of an embargo, read from a field or from the words after "embargoed until". */
public final class EmbargoTime {
    /** Characters of the sender's words kept; a time with weekday, date, clock and two zones has some eighty. */
    static final int MAX_AS_SENT = 100;

    private EmbargoTime() {}

    /** The end is null unless the words are wholly understood, up to where they stop speaking of the time. */
    public static Embargo read(String words, ZoneContext context) {
        return new Embargo(null, words.substring(0, Math.min(words.length(), MAX_AS_SENT)), null);
    }
}
