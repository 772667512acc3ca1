package io.dateline.article;

/**
 * An id that the sender gave an item, as an entry of ninjs {@code altids}.
 *
 * @param role what kind of id: {@code sender} for the one the item came with, {@code alternate} for another, such as
 *     its link
 * @param value as sent
 */
public record AltId(String role, String value) {}
