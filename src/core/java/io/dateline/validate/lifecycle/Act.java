package io.dateline.validate.lifecycle;

/** What a desk orders. */
enum Act {
    KILL,
    HOLD,
    EMBARGO,
    /** The end of a hold, an embargo or a kill. */
    RELEASE,
    DISREGARD,
    /** To publish; with a "not" it is a hold. */
    USE,
    /** Something is wrong, or words used as an order are not wholly understood. */
    UNCLEAR
}
