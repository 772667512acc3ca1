package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Cluster;
import io.dateline.analyse.entity.group.Fold;
import io.dateline.analyse.entity.group.Gender;
import io.dateline.analyse.entity.group.Name;
import io.dateline.article.EntityType;
import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import io.dateline.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Links people, organisations, products and events by name. A person named in full is looked up by the full
 * name: "Ann Merkel" is not the well-known Merkel. What else a name may mean is weighed against the article: its countries,
 * the offices it gives, the clubs and parties it names beside. A name that stays in doubt gets no link.
 */
final class Names {
    private static final double UNKNOWN = 0;

    /** The folded names of bodies of many countries. */
    private static final Set<String> INTERNATIONAL = WordFile.words("/words/en/international-bodies.txt");

    private final Register register;

    Names(Register register) {
        this.register = register;
    }

    /**
     * What one entity may mean by the register.
     *
     * @param form the form of its name that the register has
     */
    record Meanings(Name form, List<Known> known) {
        private static final Meanings NONE = new Meanings(Name.of(""), List.of());

        Meanings {
            known = List.copyOf(known);
        }
    }

    /** Whether news uses a folded name, no acronym, for an organisation without explaining it. */
    boolean isOrganisation(String key) {
        return register.named(key).stream()
                .anyMatch(known -> known.kind() == RegisterKind.WELL_KNOWN && known.type() == EntityType.ORGANISATION);
    }

    /** Whether all that a folded name, no acronym, stands for are organisations, of which the name alone tells. */
    boolean isBody(String key) {
        List<Known> known = register.named(key);
        return !known.isEmpty()
                && known.stream().allMatch(one -> one.type() == EntityType.ORGANISATION && !one.doubtful());
    }

    /** Whether all that a folded name stands for are people, of whom news or a source says more than that. */
    boolean isPerson(String key) {
        List<Known> known = register.named(key);
        return !known.isEmpty() && known.stream().allMatch(Names::isCertainPerson);
    }

    /** Some sources only guess that somebody is a person; those that give the gender know. */
    private static boolean isCertainPerson(Known known) {
        return known.type() == EntityType.PERSON
                && (known.kind() == RegisterKind.WELL_KNOWN || known.gender() != Gender.UNKNOWN);
    }

    /** The entries for the fullest form of the cluster's name that has any. */
    Meanings meanings(Cluster cluster) {
        for (Name form : forms(cluster)) {
            List<Known> fitting = new ArrayList<>(1);
            for (Known known : register.named(form)) {
                if (fits(known, cluster, form)) {
                    fitting.add(known);
                }
            }
            if (!fitting.isEmpty()) {
                return new Meanings(form, ofType(cluster.type(), fitting));
            }
        }
        return Meanings.NONE;
    }

    /** Chooses among them; nothing where the article leaves it open. */
    Linked link(Cluster cluster, Meanings meanings, NameContext around, List<Link> securities) {
        List<Candidate> candidates = new ArrayList<>(meanings.known().size());
        for (Known known : meanings.known()) {
            double weight = NameWeights.of(known, meanings.form())
                    + around.weight(known, cluster, meanings.form())
                    + NameWeights.security(known, securities);
            candidates.add(candidate(known, weight));
        }
        Linked linked = Choice.of(candidates, UNKNOWN);
        for (Known known : meanings.known()) {
            if (!linked.links().isEmpty()
                    && first(known).equals(linked.links().get(0).value())) {
                double score = linked.links().get(0).score();
                String country = INTERNATIONAL.contains(Fold.name(known.name())) ? null : linked.country();
                return new Linked(known.links(score), linked.candidates(), country, linked.name(), known.type());
            }
        }
        return linked;
    }

    private static List<Name> forms(Cluster cluster) {
        List<Name> forms = new ArrayList<>(3);
        forms.add(cluster.titled());
        if (!cluster.fullest().equals(cluster.titled())) {
            forms.add(cluster.fullest());
        }
        for (Name form : cluster.forms()) {
            if (form.size() == cluster.fullest().size() && !form.equals(cluster.fullest())) {
                forms.add(form);
            }
        }
        if (cluster.type() != EntityType.PERSON) {
            forms.add(cluster.core());
        }
        return forms;
    }

    /**
     * Those of the cluster's own type, if there are any: a bank's name is a person's only where no person bears it. A product
     * that news names without explaining it stays among them, since the tagger takes it for its firm as often as not.
     */
    private static List<Known> ofType(EntityType type, List<Known> known) {
        List<Known> same = known.stream().filter(one -> one.type() == type).toList();
        if (same.isEmpty() || type == EntityType.PERSON) {
            return same.isEmpty() ? known : same;
        }
        return known.stream()
                .filter(one -> one.type() == type || isKnownProduct(one))
                .toList();
    }

    private static boolean isKnownProduct(Known known) {
        return known.kind() == RegisterKind.WELL_KNOWN && known.type() == EntityType.PRODUCT;
    }

    private static Candidate candidate(Known known, double weight) {
        boolean hasItem = !known.item().isEmpty();
        Scheme scheme = hasItem || known.others().isEmpty()
                ? Scheme.WIKIDATA
                : known.others().get(0).scheme();
        return new Candidate(scheme, first(known), known.item(), known.country(), "", known.name(), null, weight);
    }

    private static String first(Known known) {
        return known.hasIdentifier() ? known.links(1).get(0).value() : "";
    }

    private static boolean fits(Known known, Cluster cluster, Name form) {
        EntityType tagged = cluster.type();
        if (tagged == EntityType.PLACE && known.kind() != RegisterKind.WELL_KNOWN) {
            return false;
        }
        return switch (known.type()) {
            case PERSON ->
                (tagged == EntityType.PERSON || (tagged == EntityType.ORGANISATION && form.size() > 1))
                        && !known.gender().conflicts(cluster.gender());
            case ORGANISATION -> tagged != EntityType.PERSON || (form.size() > 1 && known.kind() != RegisterKind.BRAND);
            case FACILITY -> tagged != EntityType.PERSON && tagged != EntityType.GROUP;
            case PRODUCT, EVENT, GROUP, OTHER -> tagged != EntityType.PERSON && tagged != EntityType.PLACE;
            case PLACE -> false;
        };
    }
}
