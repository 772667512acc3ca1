package io.dateline.article;

import java.util.List;
import java.util.function.Function;

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

        @Override
        public <R> R match(
                Function<? super Extract, ? extends R> extract, Function<? super Abstained, ? extends R> abstained) {
            return extract.apply(this);
        }
    }

    /** No summary, and why: a short reason in words. */
    record Abstained(String reason) implements Summary {
        @Override
        public <R> R match(
                Function<? super Extract, ? extends R> extract, Function<? super Abstained, ? extends R> abstained) {
            return abstained.apply(this);
        }
    }

    /** Applies the function for this summary's kind. */
    <R> R match(Function<? super Extract, ? extends R> extract, Function<? super Abstained, ? extends R> abstained);

    /**
     * A sentence picked.
     *
     * @param score higher is better; comparable within one article only
     */
    record Pick(Span span, double score) {}
}
