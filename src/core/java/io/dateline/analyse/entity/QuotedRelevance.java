package io.dateline.analyse.entity;

import io.dateline.article.Entity;
import io.dateline.article.Quote;
import io.dateline.article.Quote.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds the points for being quoted, once the quotations are known: 5 for the first, 2 for each more, at most 10. */
public final class QuotedRelevance {
    private static final int FIRST = 5;
    private static final int EACH_MORE = 2;
    private static final int MOST = 10;

    private QuotedRelevance() {}

    public static List<Entity> add(List<Entity> entities, List<Quote> quotes) {
        Map<String, Integer> counts = new HashMap<>();
        for (Quote quote : quotes) {
            Speaker speaker = quote.speaker();
            if (speaker != null && speaker.entityId() != null) {
                counts.merge(speaker.entityId(), 1, Integer::sum);
            }
        }
        if (counts.isEmpty()) {
            return entities;
        }
        List<Entity> scored = new ArrayList<>(entities.size());
        for (Entity entity : entities) {
            int quoted = counts.getOrDefault(entity.id(), 0);
            scored.add(quoted == 0 ? entity : entity.with(entity.relevance().withQuoted(points(quoted))));
        }
        return scored;
    }

    private static int points(int quotes) {
        return Math.min(MOST, FIRST + EACH_MORE * (quotes - 1));
    }
}
