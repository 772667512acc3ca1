package io.dateline.analyse.quote;

import io.dateline.article.Entity;
import io.dateline.article.Prose;
import io.dateline.article.Quote;
import java.util.List;

/** Finds quotations and who said them. */
public final class QuoteFinder {
    public List<Quote> find(Prose prose, List<Entity> entities) {
        return List.of();
    }
}
