package io.dateline.analyse.entity.group;

import io.dateline.article.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Groups the mentions of everything but people by name, then joins the short forms to the full ones: acronyms ("ROK" to
 * "Republic of Korea"), names without their legal form ("Apple" to "Apple Inc."), names without the country before them
 * ("State Department" to "US State Department"), sites without the word for what they are ("Wembley" to "Wembley Stadium"). A short form that fits two full names is joined to neither.
 *
 * <p>Copy gives the full name first. A name that the body uses before the longer one that begins with it stands for itself: "Acme"
 * and, further down, its "Acme Support App". It is joined all the same where the longer name is a known body's, has a legal form or adds
 * only a word that names of organisations have in common, "Acme News".
 */
final class NameGrouper {
    /** Up to this many letters an "s" at the end belongs to the name. */
    private static final int SHORT_PLURAL = 5;

    private final OrganisationNames names;
    private final Predicate<String> geographic;
    private final Predicate<String> place;
    private final Predicate<String> body;
    private final int bodyStart;
    private final Map<String, Cluster> clusters = new LinkedHashMap<>();
    private final Map<String, Fit> shortForms = new HashMap<>();
    private final Map<String, Fit> withoutWeak = new HashMap<>();
    private final Map<String, Fit> initials = new HashMap<>();
    private final Map<String, Fit> sites = new HashMap<>();

    /** The full name that a short form fits; null when it fits several. */
    private record Fit(@Nullable Cluster only) {
        Fit and(Fit other) {
            return only == other.only ? this : new Fit(null);
        }
    }

    /**
     * Makes a grouper for one article.
     *
     * @param facts what is known of a name outside the copy
     * @param bodyStart where the title ends and the body begins
     */
    NameGrouper(OrganisationNames names, NameFacts facts, int bodyStart) {
        this.names = names;
        this.geographic = facts.geographic();
        this.place = facts.place();
        this.body = facts.body();
        this.bodyStart = bodyStart;
    }

    /**
     * Groups occurrences given in text order.
     *
     * @param aliases folded keys that the text itself says mean the same
     */
    List<Cluster> group(List<Occurrence> occurrences, Map<String, String> aliases) {
        for (Occurrence occurrence : occurrences) {
            clusters.merge(key(occurrence), new Cluster(occurrence), NameGrouper::joined);
        }
        clusters.values().forEach(this::indexShortForms);
        Map<Cluster, Cluster> homes = new HashMap<>();
        for (Cluster cluster : clusters.values()) {
            Cluster home = home(cluster, aliases);
            if (home != null && home != cluster) {
                homes.put(cluster, home);
            }
        }
        return settle(homes);
    }

    /**
     * Joins short forms to their full names; where that is a short form itself ("ROK" to "Korea Co" to "Korea Co Ltd"),
     * to its full name.
     */
    private List<Cluster> settle(Map<Cluster, Cluster> homes) {
        List<Cluster> settled = new ArrayList<>();
        for (Cluster cluster : clusters.values()) {
            Cluster home = homes.get(cluster);
            Cluster next = home == null ? null : homes.get(home);
            Cluster last = next == null ? home : next;
            if (last == null || last == cluster || homes.containsKey(last)) {
                settled.add(cluster);
            } else {
                last.absorb(cluster);
            }
        }
        return settled;
    }

    private String key(Occurrence occurrence) {
        Name name = occurrence.type() == EntityType.ORGANISATION ? names.core(occurrence.name()) : occurrence.name();
        return name.key();
    }

    private static Cluster joined(Cluster known, Cluster one) {
        known.absorb(one);
        return known;
    }

    private void indexShortForms(Cluster cluster) {
        Name full = cluster.fullest();
        if (full.size() < 2 || cluster.type() == EntityType.GROUP) {
            return;
        }
        remember(initials, names.initials(full, false), cluster);
        remember(initials, names.initials(full, true), cluster);
        remember(initials, names.initials(names.core(full), false), cluster);
        remember(initials, names.longInitials(full), cluster);
        if (isSite(cluster.type()) && names.isSite(full.lastWord())) {
            remember(sites, full.first(full.size() - 1).key(), cluster);
        }
        if (cluster.type() == EntityType.ORGANISATION) {
            Name shortest = names.shortest(full);
            indexBeginnings(names.core(full).key(), shortest, cluster);
            if (!names.isGeneric(shortest.key()) && !geographic.test(shortest.key())) {
                remember(withoutWeak, shortest.key(), cluster);
            }
            indexEnding(full, cluster);
        }
    }

    private void indexBeginnings(String core, Name full, Cluster cluster) {
        for (int count = 1; count <= Math.min(full.size(), 4); count++) {
            Name beginning = full.first(count);
            boolean tells = count > 1 || !names.isGeneric(beginning.key());
            tells &= !beginning.key().equals(core);
            if (tells && !geographic.test(beginning.key()) && !endsOpen(beginning)) {
                remember(shortForms, beginning.key(), cluster);
            }
        }
    }

    /** "Bank of", "Ministry for": no name. */
    private static boolean endsOpen(Name name) {
        String word = name.words().get(name.size() - 1);
        return Character.isLowerCase(word.charAt(0)) || word.equals("&");
    }

    /** Behind a country, "US State Department", or behind letters, "MG Rover". */
    private void indexEnding(Name full, Cluster cluster) {
        if (full.size() == 2 && OrganisationNames.isAcronym(full.first(1)) && !names.isGeneric(full.lastWord())) {
            remember(shortForms, full.lastWord(), cluster);
        }
        for (int from = 1; from < Math.min(full.size() - 1, 4); from++) {
            if (geographic.test(full.first(from).key())) {
                remember(shortForms, full.from(from).key(), cluster);
            }
        }
    }

    private static void remember(Map<String, Fit> index, @Nullable String form, Cluster cluster) {
        if (form != null) {
            index.merge(form, new Fit(cluster), Fit::and);
        }
    }

    private @Nullable Cluster home(Cluster cluster, Map<String, String> aliases) {
        String key = cluster.fullest().key();
        String alias = aliases.get(key);
        if (alias != null && clusters.get(alias) != null) {
            return clusters.get(alias);
        }
        if (OrganisationNames.isAcronym(cluster.fullest())) {
            Fit expansion = initials.get(key);
            if (expansion != null && expansion.only() != null && !geographic.test(key)) {
                return expansion.only();
            }
        }
        if (names.isPaper(key)) {
            return paper(key, cluster);
        }
        if (!mayShorten(cluster)) {
            Fit site = isSite(cluster.type()) && !place.test(key) ? sites.get(key) : null;
            return site == null || site.only() == null ? family(key, cluster) : site.only();
        }
        String core = names.core(cluster.fullest()).key();
        Fit full = withoutWeak.get(core);
        boolean own = full == null || full.only() == null || full.only() == cluster;
        full = own ? shortForms.get(core) : full;
        if (full == null) {
            return family(key, cluster);
        }
        return own && full.only() != null && standsForItself(cluster, full.only()) ? null : full.only();
    }

    /**
     * Whether the copy keeps to the short name, and uses it in its body before the long one that begins with it, which is no firm's
     * and no known body's.
     */
    private boolean standsForItself(Cluster shorter, Cluster longer) {
        Name full = longer.fullest();
        int own = names.core(shorter.fullest()).size();
        boolean begins = full.size() > own
                && full.first(own).key().equals(names.core(shorter.fullest()).key());
        boolean settled = shorter.size() > 1 || body.test(shorter.fullest().key());
        return begins
                && settled
                && firstInBody(shorter) < firstInBody(longer)
                && names.core(full).size() == full.size()
                && !body.test(full.key())
                && !(full.size() == own + 1 && names.isGeneric(full.lastWord()));
    }

    private int firstInBody(Cluster cluster) {
        for (Occurrence occurrence : cluster.occurrences()) {
            if (occurrence.mention().span().start() >= bodyStart) {
                return occurrence.mention().span().start();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** "the Times" is the paper named last before it whose name ends so; null when there is none. */
    private @Nullable Cluster paper(String key, Cluster cluster) {
        Cluster last = null;
        for (Cluster other : clusters.values()) {
            boolean named = other.type() == EntityType.ORGANISATION
                    && other.fullest().size() > 1
                    && other.fullest().lastWord().equals(key)
                    && other.firstStart() < cluster.firstStart();
            last = named && (last == null || other.firstStart() > last.firstStart()) ? other : last;
        }
        return last;
    }

    /** A family or a firm in the plural: "the Wallenbergs" are Wallenberg. */
    private @Nullable Cluster family(String key, Cluster cluster) {
        Cluster one = key.length() > SHORT_PLURAL && key.endsWith("s") && key.indexOf(' ') < 0
                ? clusters.get(key.substring(0, key.length() - 1))
                : null;
        return one != null && one.type() == cluster.type() && !geographic.test(key) ? one : null;
    }

    private static boolean isSite(EntityType type) {
        return type == EntityType.PLACE || type == EntityType.FACILITY;
    }

    private static boolean mayShorten(Cluster cluster) {
        return cluster.type() == EntityType.ORGANISATION
                || cluster.type() == EntityType.PRODUCT
                || cluster.type() == EntityType.OTHER;
    }
}
