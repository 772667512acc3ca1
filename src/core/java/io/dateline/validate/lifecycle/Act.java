package io.dateline.validate.lifecycle;

/** What a desk orders. */
enum Act {
    KILL,
    HOLD,
    EMBARGO,
    /** The end of a hold or an embargo. */
    RELEASE,
    /** The end of a kill, named as such. */
    REINSTATE,
    DISREGARD,
    /** To publish; with a "not" it is a hold. */
    USE,
    /** Something is wrong, or words used as an order are not wholly understood. */
    UNCLEAR
}
