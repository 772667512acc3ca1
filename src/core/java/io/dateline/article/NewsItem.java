package io.dateline.article;

/** A valid item: an article with its text, or the notice that one is held back or withdrawn, which carries none. */
public sealed interface NewsItem permits Article, Withheld, Canceled {
    ItemHead head();
}
