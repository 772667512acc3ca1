package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * An article, its analysis, and its generated summary if there is one.
 *
 * @param generated a summary that a language model wrote; null when generation is off, which is the default, or gave
 *     none
 */
public record EnrichedArticle(
        Article article, Analysis analysis, @Nullable GeneratedSummary generated) {
    public EnrichedArticle(Article article, Analysis analysis) {
        this(article, analysis, null);
    }
}
