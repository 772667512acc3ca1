package io.dateline.generate;

import io.dateline.article.GeneratedSummary;

/** What became of the wish for a generated summary. */
public sealed interface Generation {
    record Written(GeneratedSummary summary) implements Generation {}

    record Failed(Fault fault) implements Generation {}

    /** Nothing was asked, and will not be for this article: a short reason in words. */
    record NotApplicable(String reason) implements Generation {}

    /** Switched off. */
    record Off() implements Generation {}
}
