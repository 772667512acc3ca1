package io.dateline.analyse.keyphrase;

import io.dateline.article.Entity;
import io.dateline.article.Keyphrase;
import io.dateline.article.Prose;
import java.util.List;

/** Finds the phrases that say what an article is about. */
public final class KeyphraseFinder {
    public List<Keyphrase> find(Prose prose, List<Entity> entities) {
        return List.of();
    }
}
