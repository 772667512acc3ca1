package io.dateline.article;

/**
 * A further id of an item, as ninjs has them.
 *
 * @param role what kind of id: {@code sender} for the one the item came with, {@code alternate} for another, such as its link
 * @param value as sent
 */
public record AltId(String role, String value) {}
