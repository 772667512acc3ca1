package io.dateline.article;

/**
 * One occurrence of a name in the text.
 *
 * @param span its place in the article's content
 * @param type the type that the tagger gave this occurrence
 * @param confidence calibrated probability that span and type are right, 0 to 1
 */
public record Mention(Span span, EntityType type, double confidence) {}
