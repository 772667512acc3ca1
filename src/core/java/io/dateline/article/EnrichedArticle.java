package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * An article and all that was worked out about it.
 *
 * @param generated a summary in a language model's words; null when there is none, as there is none by default
 */
public record EnrichedArticle(
        Article article, Analysis analysis, @Nullable GeneratedSummary generated) {
    public EnrichedArticle(Article article, Analysis analysis) {
        this(article, analysis, null);
    }
}
