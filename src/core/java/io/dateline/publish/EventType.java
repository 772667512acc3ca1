package io.dateline.publish;

import io.dateline.article.Article;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.NewsItem;
import java.util.Locale;

/** The action that an event asks of its reader; the middle part of {@code ce_type}. */
public enum EventType {
    /** A first version, or one released from a hold: insert. */
    PUBLISHED,
    /** A later version: replace. */
    UPDATED,
    /** A later version that says the one before was wrong: replace, and tell whoever used it. */
    CORRECTED,
    /** On hold: take off the page until released. */
    WITHHELD,
    /** Killed: delete. */
    CANCELED;

    /** The CloudEvents type, for example {@code dateline.article.published.v1}. */
    public String ceType() {
        return "dateline.article." + name().toLowerCase(Locale.ROOT) + ".v1";
    }

    static EventType of(NewsItem item) {
        return item.match(EventType::ofArticle, withheld -> WITHHELD, canceled -> CANCELED);
    }

    private static EventType ofArticle(Article article) {
        Change change = article.head().lifecycle().change();
        return switch (change) {
            case INITIAL, RELEASE, REINSTATE -> PUBLISHED;
            case CORRECTION -> CORRECTED;
            case UPDATE, REFILE, REPEAT, ADD, SUBSTITUTE, HOLD, KILL -> UPDATED;
        };
    }
}
