package io.dateline.analyse.time;

import io.dateline.article.Anchor;
import io.dateline.article.Prose;
import io.dateline.article.TimeExpression;
import java.util.List;

/** Finds time expressions and resolves them. */
public final class TimeFinder {
    public List<TimeExpression> find(Prose prose, Anchor anchor) {
        return List.of();
    }
}
