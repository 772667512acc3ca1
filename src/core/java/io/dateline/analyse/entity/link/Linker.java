package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Cluster;
import io.dateline.analyse.entity.group.Name;
import io.dateline.analyse.entity.group.Occurrence;
import io.dateline.analyse.entity.link.Names.Meanings;
import io.dateline.article.EntityType;
import io.dateline.article.Link;
import io.dateline.article.Span;
import io.dateline.models.ModelCard;
import io.dateline.models.ModelFile;
import io.dateline.models.ModelFiles;
import io.dateline.words.WordKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the identifiers of an article's entities. Immutable and thread-safe. */
public final class Linker {
    private static final Set<String> QUARTERS =
            WordKinds.words("/words/en/beside-names.tsv").set("quarter");

    private static final Set<String> HEAVENLY =
            WordKinds.words("/words/en/beside-names.tsv").set("heavenly");

    private final Countries countries = new Countries();
    private final List<ModelCard> cards;
    private final Places places;
    private final Names names;
    private final DatelinePlaces datelines;
    private final Forbidden forbidden;

    /** Makes a linker without a user's register. */
    public Linker() {
        this(Forbidden.NOTHING);
    }

    /** @param forbidden what the user's register forbids */
    public Linker(Forbidden forbidden) {
        this.forbidden = forbidden;
        ModelFile towns = ModelFiles.load("places");
        ModelFile known = ModelFiles.load("register");
        Divisions divisions = new Divisions();
        Register register = new Register(known.bytes());
        cards = List.of(towns.card(), known.card());
        names = new Names(register);
        places = new Places(countries, register, PlaceIndex.read(towns.bytes()), divisions);
        datelines = new DatelinePlaces(places, countries, divisions);
    }

    /** The place index and the register in use, for provenance. */
    public List<ModelCard> models() {
        return cards;
    }

    /** Links a dateline's place. */
    public DatelinePlaces datelines() {
        return datelines;
    }

    /** Whether a folded name is a country's, a people's, a region's or a well-known city's. */
    public boolean isGeographic(String key) {
        return countries.ofPeople(key) != null || places.isPlace(key);
    }

    /** Whether a folded name is any place's that a list has, be it a small town's. */
    public boolean isPlace(String key) {
        return !places.named(key).isEmpty();
    }

    /** Whether a folded name is a country's. */
    public boolean isCountry(String key) {
        return countries.named(key) != null;
    }

    /** Whether a folded name is a well-known organisation's. */
    public boolean isOrganisation(String key) {
        return names.isOrganisation(key);
    }

    /** Whether the register has a folded name for bodies alone and no list has a place of that name. */
    public boolean isBodyAlone(String key) {
        return names.isBody(key)
                && countries.ofPeople(key) == null
                && places.named(key).isEmpty();
    }

    /** Whether the register has a folded name for people alone and no list has a place of that name. */
    public boolean isPersonAlone(String key) {
        return names.isPerson(key) && places.named(key).isEmpty();
    }

    /** Whether a folded name is a people's: "japanese". */
    public boolean isPeople(String key) {
        return countries.ofPeople(key) != null;
    }

    /**
     * One result for each cluster, in their order.
     *
     * @param entries what the user's gazetteer has found
     */
    public List<Linked> link(String text, List<Cluster> clusters, Map<Span, Linked> entries) {
        List<List<Candidate>> meanings = new ArrayList<>(clusters.size());
        List<Meanings> known = new ArrayList<>(clusters.size());
        PlaceContext surroundings = new PlaceContext();
        for (Cluster cluster : clusters) {
            List<Candidate> candidates = permitted(cluster, meanings(cluster));
            meanings.add(candidates);
            known.add(permitted(cluster, names.meanings(cluster)));
            surroundings.note(Choice.sure(candidates, Places.UNKNOWN));
            if (cluster.type() == EntityType.GROUP) {
                surroundings.noteCountry(people(cluster).country());
            }
        }
        NameContext around = new NameContext(surroundings, known);
        Neighbours neighbours = new Neighbours(text, clusters);
        List<Linked> linked = new ArrayList<>(clusters.size());
        for (int i = 0; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i);
            Linked own = entry(cluster, entries);
            List<Link> securities = securities(text, cluster);
            Linked chosen = own;
            if (chosen == null) {
                Linked named = named(cluster, known.get(i), around, securities);
                chosen = choose(cluster, named, meanings.get(i), surroundings, neighbours);
            }
            linked.add(chosen.and(securities));
        }
        return linked;
    }

    private Linked named(Cluster cluster, Meanings known, NameContext around, List<Link> securities) {
        if (cluster.type() == EntityType.GROUP) {
            return people(cluster);
        }
        // A country's name means the country before any body that goes by its letters: "USA".
        // A continent's means the continent, not the union of its countries.
        boolean place = countries.named(cluster.fullest().key()) != null
                || (cluster.type() == EntityType.PLACE
                        && places.isRegion(cluster.fullest().key()));
        return place ? Linked.NOT : names.link(cluster, known, around, securities);
    }

    private Meanings permitted(Cluster cluster, Meanings meanings) {
        if (!forbidden.hasLinks()) {
            return meanings;
        }
        return new Meanings(
                meanings.form(),
                meanings.known().stream()
                        .filter(known -> !forbidden.isForbidden(cluster, known.item()))
                        .toList());
    }

    private List<Candidate> permitted(Cluster cluster, List<Candidate> candidates) {
        if (!forbidden.hasLinks()) {
            return candidates;
        }
        return candidates.stream()
                .filter(candidate -> !forbidden.isForbidden(cluster, candidate.item()))
                .toList();
    }

    private static @Nullable Linked entry(Cluster cluster, Map<Span, Linked> entries) {
        if (entries.isEmpty()) {
            return null;
        }
        for (Occurrence occurrence : cluster.occurrences()) {
            Linked entry = entries.get(occurrence.mention().span());
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    private static List<Link> securities(String text, Cluster cluster) {
        if (cluster.type() != EntityType.ORGANISATION) {
            return List.of();
        }
        List<Link> links = new ArrayList<>(0);
        for (Occurrence occurrence : cluster.occurrences()) {
            links.addAll(Tickers.after(text, occurrence.mention().span().end()));
        }
        return links;
    }

    /** @param named what the register of names has for it */
    private Linked choose(
            Cluster cluster, Linked named, List<Candidate> meanings, PlaceContext surroundings, Neighbours neighbours) {
        if (!named.links().isEmpty() || meanings.isEmpty()) {
            return named;
        }
        Name next = neighbours.after(cluster);
        if (next == null && HEAVENLY.contains(cluster.fullest().key())) {
            return named;
        }
        List<Candidate> beside = next == null ? List.of() : places.named(next.key());
        return Choice.of(surroundings.weigh(meanings, beside), Places.UNKNOWN);
    }

    private Linked people(Cluster cluster) {
        Country country = countries.ofPeople(cluster.fullest().key());
        return country == null ? Linked.NOT : new Linked(List.of(), List.of(), country.code(), null);
    }

    /** What a place's name may mean; an organisation may go by a country's name alone. */
    private List<Candidate> meanings(Cluster cluster) {
        return switch (cluster.type()) {
            case PLACE -> placesNamed(cluster);
            case ORGANISATION, OTHER -> {
                Country country = countries.named(cluster.fullest().key());
                yield country == null
                        ? List.of()
                        : places.named(cluster.fullest().key());
            }
            default -> List.of();
        };
    }

    private List<Candidate> placesNamed(Cluster cluster) {
        for (Name form : cluster.forms()) {
            String quarter = form.words().get(0);
            if (form.size() > 1 && QUARTERS.contains(quarter)) {
                // The east of London, in small letters, lies in London and is not South Africa's town.
                return places.named(form.from(1).key());
            }
            List<Candidate> candidates = places.named(form.key());
            if (!candidates.isEmpty()) {
                return candidates;
            }
            int comma = form.text().indexOf(", ");
            if (comma > 0) {
                List<Candidate> inner =
                        places.named(Name.of(form.text().substring(0, comma)).key());
                List<Candidate> outer =
                        places.named(Name.of(form.text().substring(comma)).key());
                return new PlaceContext().weigh(inner, outer);
            }
        }
        return List.of();
    }
}
