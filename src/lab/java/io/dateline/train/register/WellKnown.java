package io.dateline.train.register;

import io.dateline.analyse.entity.group.Fold;
import io.dateline.analyse.entity.group.Gender;
import io.dateline.article.EntityType;
import io.dateline.train.register.Catalogue.Thing;
import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names written by hand in {@code known.tsv}. Each is the one thing in the sources that bears such a name, one with an item before one without; where
 * there are several, the list says which. No identifier is taken from the list itself.
 */
final class WellKnown {
    private static final String FILE = "/train/register/known.tsv";

    /** In place of an item: none of the things that the sources have is meant. */
    private static final String NONE = "-";

    private final Map<String, Set<Thing>> byName = new HashMap<>();
    private final List<String> open = new ArrayList<>();

    private WellKnown(Catalogue catalogue) {
        for (Thing thing : catalogue.things()) {
            for (String name : thing.names()) {
                byName.computeIfAbsent(key(thing.type(), name), key -> new LinkedHashSet<>())
                        .add(thing);
            }
        }
    }

    private static String key(EntityType type, String name) {
        return type + " " + Fold.name(name);
    }

    /** The items that the list chooses among several things of one name. */
    static Set<String> chosen() {
        Set<String> items = new HashSet<>();
        for (List<String> line : WordFile.rows(FILE, 4)) {
            items.add(line.get(2));
        }
        items.removeAll(Set.of("", NONE));
        return items;
    }

    /**
     * Marks them in the catalogue.
     *
     * @return the names for which the sources have several things and the list does not choose: they get no item
     * @throws IllegalArgumentException if the list chooses an item that the sources do not have under any of its names
     */
    static List<String> mark(Catalogue catalogue) {
        WellKnown known = new WellKnown(catalogue);
        for (List<String> line : WordFile.rows(FILE, 4)) {
            EntityType type = EntityType.valueOf(line.get(0).toUpperCase(Locale.ROOT));
            known.mark(catalogue, type, line.get(1), line.get(2), WordLine.cut(line.get(3), '|'));
        }
        return known.open;
    }

    private void mark(Catalogue catalogue, EntityType type, String country, String pick, List<String> names) {
        List<Thing> meant = meant(type, country, pick, names);
        if (meant.size() == 1) {
            meant.get(0).isKnownAs(names.get(0), names, country);
            return;
        }
        if (meant.size() > 1) {
            open.add(names.get(0));
        }
        catalogue.add(
                new Entry("WELL_KNOWN", type, "", country, names.get(0), names, List.of(), Gender.UNKNOWN, 0, "known"));
    }

    private List<Thing> meant(EntityType type, String country, String pick, List<String> names) {
        if (pick.equals(NONE)) {
            return List.of();
        }
        Set<Thing> things = new LinkedHashSet<>();
        for (String name : names) {
            things.addAll(byName.getOrDefault(key(type, name), Set.of()));
        }
        if (!pick.isEmpty()) {
            things.removeIf(thing -> !thing.item().equals(pick));
            if (things.isEmpty()) {
                throw new IllegalArgumentException(FILE + ": no source calls " + pick + " " + names.get(0));
            }
            return List.copyOf(things);
        }
        things.removeIf(thing -> !country.isEmpty()
                && !thing.country().isEmpty()
                && !thing.country().equals(country));
        List<Thing> items =
                things.stream().filter(thing -> !thing.item().isEmpty()).toList();
        return items.isEmpty() ? List.copyOf(things) : items;
    }
}
