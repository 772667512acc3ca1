package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * A kill: the article and all its versions up to this one are withdrawn.
 *
 * @param note the desk's words; null when it gives none
 */
public record Canceled(ItemHead head, @Nullable String note) implements NewsItem {}
