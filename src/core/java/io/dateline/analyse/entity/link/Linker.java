package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Cluster;
import io.dateline.analyse.entity.group.Name;
import io.dateline.analyse.entity.group.Occurrence;
import io.dateline.article.EntityType;
import io.dateline.article.Link;
import io.dateline.article.Span;
import io.dateline.models.ModelCard;
import io.dateline.models.ModelFile;
import io.dateline.models.ModelFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the identifiers of an article's entities. Immutable and thread-safe. */
public final class Linker {
    private final Countries countries = new Countries();
    private final Register register = new Register();
    private final ModelCard card;
    private final Places places;
    private final Names names = new Names(register);
    private final DatelinePlaces datelines;

    public Linker() {
        ModelFile file = ModelFiles.load("places");
        Divisions divisions = new Divisions();
        card = file.card();
        places = new Places(countries, register, PlaceIndex.read(file.bytes()), divisions);
        datelines = new DatelinePlaces(places, countries, divisions);
    }

    /** The place index in use, for provenance. */
    public ModelCard model() {
        return card;
    }

    /** Links a dateline's place. */
    public DatelinePlaces datelines() {
        return datelines;
    }

    /** Whether a folded name is a country's, a people's, a region's or a well-known city's. */
    public boolean isGeographic(String key) {
        return countries.ofPeople(key) != null || places.isPlace(key);
    }

    /** Whether a folded name is a country's. */
    public boolean isCountry(String key) {
        return countries.named(key) != null;
    }

    /** Whether a folded name is a well-known organisation's. */
    public boolean isOrganisation(String key) {
        return register.named(key).stream().anyMatch(known -> known.type() == EntityType.ORGANISATION);
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
        PlaceContext surroundings = new PlaceContext();
        for (Cluster cluster : clusters) {
            List<Candidate> candidates = meanings(cluster);
            meanings.add(candidates);
            surroundings.note(Choice.sure(candidates, Places.UNKNOWN));
            if (cluster.type() == EntityType.GROUP) {
                surroundings.noteCountry(people(cluster).country());
            }
        }
        Neighbours neighbours = new Neighbours(text, clusters);
        List<Linked> linked = new ArrayList<>(clusters.size());
        for (int i = 0; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i);
            Linked own = entry(cluster, entries);
            Linked chosen = own == null ? choose(cluster, meanings.get(i), surroundings, neighbours) : own;
            linked.add(chosen.and(securities(text, cluster)));
        }
        return linked;
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

    private Linked choose(Cluster cluster, List<Candidate> meanings, PlaceContext surroundings, Neighbours neighbours) {
        if (cluster.type() == EntityType.GROUP) {
            return people(cluster);
        }
        Linked named = names.link(cluster);
        if (!named.links().isEmpty() || meanings.isEmpty()) {
            return named;
        }
        Name next = neighbours.after(cluster);
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
