package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Cluster;
import io.dateline.analyse.entity.group.Name;
import io.dateline.analyse.entity.group.Occurrence;
import io.dateline.article.EntityType;
import io.dateline.article.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the name of a place right after another's, with a comma between: "Paris, Texas". */
final class Neighbours {
    private final String text;
    private final Map<Integer, Name> byStart = new HashMap<>();

    Neighbours(String text, List<Cluster> clusters) {
        this.text = text;
        for (Cluster cluster : clusters) {
            if (cluster.type() == EntityType.PLACE) {
                cluster.occurrences()
                        .forEach(one -> byStart.put(one.mention().span().start(), one.name()));
            }
        }
    }

    /** The name after the first occurrence that has one; null when none has. */
    @Nullable
    Name after(Cluster cluster) {
        for (Occurrence occurrence : cluster.occurrences()) {
            Span span = occurrence.mention().span();
            Name next = text.startsWith(", ", span.end()) ? byStart.get(span.end() + 2) : null;
            if (next != null) {
                return next;
            }
        }
        return null;
    }
}
