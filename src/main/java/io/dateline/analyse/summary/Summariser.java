package io.dateline.analyse.summary;

import io.dateline.article.Entity;
import io.dateline.article.Keyphrase;
import io.dateline.article.Prose;
import io.dateline.article.Quote;
import io.dateline.article.Summary;
import java.util.List;

/** Picks the sentences that sum an article up. */
public final class Summariser {
    public Summary summarise(Prose prose, List<Entity> entities, List<Quote> quotes, List<Keyphrase> keyphrases) {
        return new Summary.Abstained("no sentences");
    }
}
