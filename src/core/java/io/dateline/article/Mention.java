package io.dateline.article;

/**
 * One place where a name stands.
 *
 * @param span where, in the article's content
 * @param type what the tagger took it for, here
 * @param confidence calibrated probability that span and type are right, 0 to 1
 */
public record Mention(Span span, EntityType type, double confidence) {}
