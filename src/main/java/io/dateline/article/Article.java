package io.dateline.article;

import java.util.List;

/** An article that may be published: the only item that is analysed. */
public record Article(ItemHead head, ArticleText text, Credits credits, List<Assertion> assertions)
        implements NewsItem {
    public Article {
        assertions = List.copyOf(assertions);
    }
}
