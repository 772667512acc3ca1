package io.dateline.analyse.entity;

import io.dateline.article.Credits;
import io.dateline.article.Entity;
import io.dateline.article.Language;
import io.dateline.article.Prose;
import java.util.List;

/** Finds the people, organisations and places an article names. */
public final class EntityFinder {
    public List<Entity> find(Prose prose, Language language, Credits credits) {
        return List.of();
    }
}
