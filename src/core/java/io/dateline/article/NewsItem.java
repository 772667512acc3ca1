package io.dateline.article;

import java.util.function.Function;

/** A valid item: an article with its text, or the notice that one is held back or withdrawn, which carries none. */
public sealed interface NewsItem permits Article, Withheld, Canceled {
    ItemHead head();

    /** What is made of each kind of item: a further kind does not compile before every caller says what it does with it. */
    <R> R match(
            Function<? super Article, ? extends R> article,
            Function<? super Withheld, ? extends R> withheld,
            Function<? super Canceled, ? extends R> canceled);
}
