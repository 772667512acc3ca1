package io.dateline.validate.lifecycle;

/** What an order is about. */
enum Target {
    /** The item it came with. */
    ITEM,
    /** Versions sent before. */
    EARLIER,
    /** A paragraph, a picture, a name. */
    PART,
    /** Another item, named by number, id or slug. */
    OTHER,
    /** An order given before: "kill the kill". */
    ORDER,
    /** Nothing is named. */
    NONE,
    /** Something else. */
    UNKNOWN
}
