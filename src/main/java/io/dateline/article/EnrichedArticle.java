package io.dateline.article;

/** An article and all that was worked out about it. */
public record EnrichedArticle(Article article, Analysis analysis) {}
