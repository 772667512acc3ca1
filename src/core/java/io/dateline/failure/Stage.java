package io.dateline.failure;

/** The stage of the pipeline that rejected an item. */
public enum Stage {
    DECODE,
    VALIDATE,
    ANALYSE,
    PUBLISH
}
