package io.dateline.failure;

/** Where an item was turned away. */
public enum Stage {
    DECODE,
    VALIDATE,
    ANALYSE,
    PUBLISH
}
