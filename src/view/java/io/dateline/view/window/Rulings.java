package io.dateline.view.window;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The newest ruling of each article that has one which says something. Bounded; the oldest are forgotten. */
final class Rulings {
    private static final int MOST = 100_000;

    private final Map<String, Ruling> byArticle = new LinkedHashMap<>();

    void put(Ruling ruling) {
        byArticle.remove(ruling.id());
        if (ruling.saysSomething()) {
            byArticle.put(ruling.id(), ruling);
        }
        if (byArticle.size() > MOST) {
            byArticle.remove(byArticle.keySet().iterator().next());
        }
    }

    @Nullable
    Closing closing(String id) {
        Ruling ruling = byArticle.get(id);
        return ruling == null ? null : ruling.closing();
    }

    /** What is said of this version. */
    @Nullable
    Standing standing(Row row) {
        Ruling ruling = byArticle.get(row.id());
        return ruling == null || !ruling.version().equals(row.order().version()) ? null : ruling.standing();
    }
}
