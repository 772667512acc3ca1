package io.dateline.article;

/**
 * Another item that the sender names.
 *
 * @param rel how it is related, in the sender's word, for example {@code irel:seeAlso}
 * @param id its id or address, as sent
 */
public record Related(String rel, String id) {}
