package io.dateline.pipeline;

/** What the service does when its group's position in the raw topic is lost: removed by retention, or forgotten. */
public enum OnLostPosition {
    /** Stops delivering and says why: skipping records and sending them twice are both for a person to choose. */
    FAIL,
    /** Goes on at the oldest record there is; records may be delivered a second time. */
    EARLIEST,
    /** Goes on after the newest record; unread records are skipped. */
    LATEST
}
