package io.dateline.train.register;

import io.dateline.analyse.entity.group.Gender;
import io.dateline.analyse.entity.group.Name;
import io.dateline.analyse.entity.group.OrganisationNames;
import io.dateline.article.EntityType;
import io.dateline.article.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the entries of all sources: those of one Wikidata item are one thing; a listed company without an item is the only thing of
 * that name and country that has one, or the one of several that is chosen by hand or is known to be of that country, or a thing of its own. The first entry of a thing says its kind and its name.
 */
final class Catalogue {
    private final OrganisationNames forms = new OrganisationNames();
    private final Set<String> chosen;
    private final Map<String, Thing> byItem = new LinkedHashMap<>();
    private final Map<String, List<Thing>> byCore = new HashMap<>();
    private final List<Thing> others = new ArrayList<>();

    /** One thing with all its names and identifiers. */
    static final class Thing {
        private final Entry first;
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> shownNames = new LinkedHashSet<>();
        private final Set<Link> links = new LinkedHashSet<>();
        private String kind;
        private String shown;
        private String country;
        private Gender gender;
        private int until;

        private Thing(Entry first) {
            this.first = first;
            kind = first.kind();
            shown = first.name();
            country = first.country();
            gender = first.gender();
            add(first);
        }

        private void add(Entry entry) {
            names.add(entry.name());
            shownNames.add(entry.name());
            names.addAll(entry.aliases());
            links.addAll(entry.links());
            country = country.isEmpty() ? entry.country() : country;
            gender = gender == Gender.UNKNOWN ? entry.gender() : gender;
            until = Math.max(until, entry.until());
        }

        /** What a person wrote by hand goes before what the sources say. */
        void isKnownAs(String name, List<String> more, String inCountry) {
            kind = "WELL_KNOWN";
            shown = name;
            country = inCountry.isEmpty() ? country : inCountry;
            names.add(name);
            names.addAll(more);
        }

        String kind() {
            return kind;
        }

        EntityType type() {
            return first.type();
        }

        String item() {
            return first.item();
        }

        String country() {
            return country;
        }

        String shown() {
            return shown;
        }

        Gender gender() {
            return gender;
        }

        int until() {
            return until;
        }

        Set<String> names() {
            return names;
        }

        /** The first name that each source has for it. */
        Set<String> shownNames() {
            return shownNames;
        }

        List<Link> links() {
            return List.copyOf(links);
        }
    }

    /**
     * @param chosen the items that the list written by hand chooses
     */
    Catalogue(List<Entry> entries, Set<String> chosen) {
        this.chosen = Set.copyOf(chosen);
        for (Entry entry : entries) {
            if (!entry.item().isEmpty()) {
                withItem(entry);
            }
        }
        for (Entry entry : entries) {
            if (entry.item().isEmpty()) {
                withoutItem(entry);
            }
        }
    }

    private void withItem(Entry entry) {
        Thing known = byItem.get(entry.item());
        if (known == null) {
            known = new Thing(entry);
            byItem.put(entry.item(), known);
        } else if (known.type() == entry.type()) {
            known.add(entry);
        }
        if (entry.type() == EntityType.ORGANISATION) {
            index(known, entry);
        }
    }

    private void withoutItem(Entry entry) {
        Set<Thing> same = new LinkedHashSet<>();
        for (String name : namesOf(entry)) {
            for (Thing thing : byCore.getOrDefault(core(name), List.of())) {
                if (agrees(thing.country, entry.country()) && isFirm(thing.kind)) {
                    same.add(thing);
                }
            }
        }
        Thing thing = one(List.copyOf(same), entry.country());
        if (thing != null) {
            thing.add(entry);
            index(thing, entry);
        } else {
            Thing own = new Thing(entry);
            others.add(own);
            index(own, entry);
        }
    }

    /** The only one; of several the one that is chosen by hand, or the only one of which the country is known to be the same. */
    private @Nullable Thing one(List<Thing> same, String country) {
        if (same.size() == 1) {
            return same.get(0);
        }
        List<Thing> byHand =
                same.stream().filter(thing -> chosen.contains(thing.item())).toList();
        if (byHand.size() == 1) {
            return byHand.get(0);
        }
        List<Thing> there = same.stream()
                .filter(thing -> !country.isEmpty() && thing.country.equals(country))
                .toList();
        return there.size() == 1 ? there.get(0) : null;
    }

    private static boolean isFirm(String kind) {
        return !kind.equals("PARTY")
                && !kind.equals("CLUB")
                && !kind.equals("NEWSPAPER")
                && !kind.equals("INSTITUTION");
    }

    private static boolean agrees(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private void index(Thing thing, Entry entry) {
        for (String name : namesOf(entry)) {
            List<Thing> namesakes = byCore.computeIfAbsent(core(name), key -> new ArrayList<>(1));
            if (!namesakes.contains(thing)) {
                namesakes.add(thing);
            }
        }
    }

    private static List<String> namesOf(Entry entry) {
        List<String> names = new ArrayList<>(entry.aliases());
        names.add(0, entry.name());
        return names;
    }

    private String core(String name) {
        return forms.core(Name.of(name)).key();
    }

    /** A thing that no source has: its names are written by hand and it has no identifier. */
    void add(Entry byHand) {
        others.add(new Thing(byHand));
    }

    /** All of them, those with an item first, in the order of the sources. */
    List<Thing> things() {
        List<Thing> all = new ArrayList<>(byItem.values());
        all.addAll(others);
        return all;
    }
}
