package io.dateline.article;

import java.util.function.Function;

/** A valid item: an article with its text, or the notice that one is held back or withdrawn, which carries none. */
public sealed interface NewsItem permits Article, Withheld, Canceled {
    ItemHead head();

    /**
     * Applies the function for this item's kind. A further kind will need a further parameter, so the compiler finds
     * every caller that must handle it.
     */
    <R> R match(
            Function<? super Article, ? extends R> article,
            Function<? super Withheld, ? extends R> withheld,
            Function<? super Canceled, ? extends R> canceled);
}
