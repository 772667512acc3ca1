package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Cluster;
import io.dateline.analyse.entity.group.Name;
import io.dateline.article.EntityType;
import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import java.util.ArrayList;
import java.util.List;

/** Finds the identifiers of an article's entities. Immutable and thread-safe. */
public final class Linker {
    private final Countries countries = new Countries();
    private final Register register = new Register();

    /** Whether a folded name is a country's, a people's or a well-known region's. */
    public boolean isGeographic(String key) {
        if (countries.named(key) != null || countries.ofPeople(key) != null) {
            return true;
        }
        for (Register.Known known : register.named(key)) {
            if (known.type() == EntityType.PLACE) {
                return true;
            }
        }
        return false;
    }

    /** One result for each cluster, in their order. */
    public List<Linked> link(List<Cluster> clusters) {
        List<Linked> linked = new ArrayList<>(clusters.size());
        for (Cluster cluster : clusters) {
            linked.add(link(cluster));
        }
        return linked;
    }

    private Linked link(Cluster cluster) {
        if (cluster.type() == EntityType.GROUP) {
            Country country = countries.ofPeople(cluster.fullest().key());
            return country == null ? Linked.NOT : new Linked(List.of(), List.of(), country.code(), null);
        }
        if (cluster.type() == EntityType.PLACE || cluster.type() == EntityType.ORGANISATION) {
            for (Name form : cluster.forms()) {
                Country country = countries.named(form.key());
                if (country != null) {
                    List<Link> links = new ArrayList<>(2);
                    links.add(new Link(Scheme.ISO3166, country.code(), 1));
                    if (!country.item().isEmpty()) {
                        links.add(new Link(Scheme.WIKIDATA, country.item(), 1));
                    }
                    return new Linked(links, links, country.code(), country.name());
                }
            }
        }
        return Linked.NOT;
    }
}
