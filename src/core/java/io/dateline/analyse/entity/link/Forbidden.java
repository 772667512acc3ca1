package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Cluster;
import io.dateline.analyse.entity.group.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the user's own register forbids: links of a name, and tags. Names are compared without case and accents. */
public final class Forbidden {
    static final Forbidden NOTHING = new Forbidden(List.of());

    /** In place of an item: the name gets no link at all. */
    private static final String ANY = "";

    private final Map<String, Set<String>> items = new HashMap<>();
    private final Set<String> tags = new HashSet<>();

    /**
     * One line of the file.
     *
     * @param item the Wikidata item that the names never mean; empty for any identifier
     * @param tag whether the names are never a tag, rather than never linked
     */
    record Row(List<String> names, String item, boolean tag) {
        Row {
            names = List.copyOf(names);
        }
    }

    Forbidden(List<Row> rows) {
        for (Row row : rows) {
            for (String name : row.names()) {
                String key = Name.of(name).key();
                if (row.tag()) {
                    tags.add(key);
                } else {
                    items.computeIfAbsent(key, none -> new HashSet<>(1)).add(row.item());
                }
            }
        }
    }

    /** Whether any link is forbidden. */
    boolean hasLinks() {
        return !items.isEmpty();
    }

    /** Whether an entity of these names may not be what has this item; an empty item is forbidden with all others only. */
    boolean isForbidden(Cluster cluster, String item) {
        for (Name form : cluster.forms()) {
            Set<String> never = items.getOrDefault(form.key(), Set.of());
            if (never.contains(ANY) || (!item.isEmpty() && never.contains(item))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase is never to be a tag. */
    public boolean isForbiddenTag(String phrase) {
        return !tags.isEmpty() && tags.contains(Name.of(phrase).key());
    }
}
