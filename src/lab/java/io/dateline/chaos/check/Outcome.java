package io.dateline.chaos.check;

/**
 * A result as a reader with {@code read_committed} sees it.
 *
 * @param origin of the raw record it was made of
 * @param id the event's {@code ce_id}; empty for a rejection
 * @param sha256 of its value
 */
public record Outcome(boolean rejected, String key, Origin origin, String id, String sha256) {}
