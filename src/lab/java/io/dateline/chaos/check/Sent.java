package io.dateline.chaos.check;

/**
 * A record of the raw topic as a reader with {@code read_committed} sees it.
 *
 * @param poison whether it must be rejected; all others must become events
 */
public record Sent(Origin origin, boolean poison) {}
