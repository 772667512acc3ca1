package io.dateline.article;

import java.util.List;

/** A short form of the article, or the reason there is none. */
public sealed interface Summary {
    /**
     * Sentences of the article, verbatim.
     *
     * @param sentences in text order, at least one
     * @param brief the one sentence to keep when there is room for one
     */
    record Extract(List<Pick> sentences, Span brief) implements Summary {
        public Extract {
            sentences = List.copyOf(sentences);
        }
    }

    /** No summary, and why: a short reason in words. */
    record Abstained(String reason) implements Summary {}

    /**
     * A sentence picked.
     *
     * @param score higher is better; comparable within one article only
     */
    record Pick(Span span, double score) {}
}
