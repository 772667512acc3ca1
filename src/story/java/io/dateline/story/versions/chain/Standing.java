package io.dateline.story.versions.chain;

/** Whether an item may be shown. */
public enum Standing {
    /** It may. */
    USABLE,
    /** It is on hold: a newer version that is usable releases it. */
    WITHHELD,
    /** It is killed: only an order that takes the kill back shows it again. */
    CANCELED
}
