package io.dateline.cli.input;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** A place where new items come up, looked at again and again. Used by one thread. */
public sealed interface Lookout permits FolderWatch, FeedPoll {
    /** The name by which the user knows it. */
    String name();

    /** How long to wait between two looks. */
    Duration every();

    /** What is new since the looks before, and was not sent. */
    List<Found> look() throws IOException;

    /** Remembers that something was sent, so that it is not found again, not even by a later run. */
    void sent(Found found) throws IOException;

    /**
     * Something new.
     *
     * @param key by which it is known again
     */
    record Found(String key, Source source) {}
}
