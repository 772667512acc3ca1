package io.dateline.story.versions.chain;

/**
 * Why an item may not be shown.
 *
 * @param by uri of the item that withdrew it; often its own
 * @param eventId of the event that did
 * @param reason the enricher's word for the cause, such as {@code order}; empty when it gives none
 * @param time event time of the order in milliseconds
 */
public record Withdrawal(Standing standing, String by, String eventId, String reason, long time) {}
