package io.dateline.analyse.entity.group;

import io.dateline.article.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gives each name one type over the whole article, since the tagger sees only a sentence at a time. A type that clearly
 * outweighs the others under one name wins; a lone word that is the surname of somebody named in full is that person,
 * unless it is a place's name too; a lone word taken for a person that begins an organisation's full name ("Kestrel"
 * for "Kestrel Robotics Inc") is that organisation, unless it is part of somebody's full name or bears a title; what
 * the copy calls a company or a newspaper once is one ({@link BodyNouns}), and whoever has a wife, an age or a "Mr." is
 * a person ({@link PersonWords}).
 */
final class Consistency {
    private static final double CLEARLY = 2;

    private final OrganisationNames organisations;
    private final Predicate<String> geographic;
    private final Predicate<String> people;

    Consistency(OrganisationNames organisations, Predicate<String> geographic, Predicate<String> people) {
        this.organisations = organisations;
        this.geographic = geographic;
        this.people = people;
    }

    List<Occurrence> settle(List<Occurrence> occurrences) {
        Map<String, Map<EntityType, Double>> weights = new HashMap<>();
        Set<String> surnames = new HashSet<>();
        Set<String> bodies = new HashSet<>();
        Set<String> humans = new HashSet<>();
        for (Occurrence occurrence : occurrences) {
            weights.computeIfAbsent(occurrence.name().key(), key -> new EnumMap<>(EntityType.class))
                    .merge(occurrence.type(), occurrence.mention().confidence(), Double::sum);
            if (occurrence.type() == EntityType.PERSON && occurrence.name().size() > 1) {
                surnames.add(occurrence.name().lastWord());
            }
            if (occurrence.said() == EntityType.PERSON || occurrence.gender() != Gender.UNKNOWN) {
                humans.add(occurrence.name().key());
            } else if (occurrence.said() != null) {
                bodies.add(occurrence.name().key());
            }
        }
        Set<String> shortForms = shortForms(occurrences);
        List<Occurrence> settled = new ArrayList<>(occurrences.size());
        for (Occurrence occurrence : occurrences) {
            EntityType said = said(occurrence, bodies, humans);
            settled.add(occurrence.as(said == null ? type(occurrence, weights, surnames, shortForms) : said));
        }
        return settled;
    }

    /** The type that the copy itself gives the name somewhere; a person's surname gives it to the full name too. */
    private @Nullable EntityType said(Occurrence occurrence, Set<String> bodies, Set<String> humans) {
        Name name = occurrence.name();
        if (bodies.contains(name.key())) {
            return EntityType.ORGANISATION;
        }
        boolean surname = occurrence.type() != EntityType.PLACE && humans.contains(name.lastWord());
        return humans.contains(name.key()) || surname ? EntityType.PERSON : null;
    }

    /** Words that begin the names of organisations and are no part of anybody's. */
    private Set<String> shortForms(List<Occurrence> occurrences) {
        Set<String> forms = new HashSet<>();
        Set<String> personal = new HashSet<>();
        for (Occurrence occurrence : occurrences) {
            Name name = occurrence.name();
            if (occurrence.type() == EntityType.ORGANISATION && name.size() > 1) {
                String first = name.folded().get(0);
                if (!organisations.isGeneric(first) && !geographic.test(first)) {
                    forms.add(first);
                }
            } else if (occurrence.type() == EntityType.PERSON
                    && (name.size() > 1 || occurrence.gender() != Gender.UNKNOWN || occurrence.role() != null)) {
                personal.addAll(name.folded());
            }
        }
        forms.removeAll(personal);
        return forms;
    }

    private EntityType type(
            Occurrence occurrence,
            Map<String, Map<EntityType, Double>> weights,
            Set<String> surnames,
            Set<String> shortForms) {
        EntityType own = occurrence.type();
        String key = occurrence.name().key();
        Map<EntityType, Double> byType = weights.getOrDefault(key, Map.of());
        EntityType best = own;
        for (Map.Entry<EntityType, Double> entry : byType.entrySet()) {
            if (entry.getValue() > byType.getOrDefault(best, 0.0)) {
                best = entry.getKey();
            }
        }
        if (byType.getOrDefault(best, 0.0) >= CLEARLY * byType.getOrDefault(own, 0.0)) {
            own = best;
        }
        if (own == EntityType.OTHER && people.test(key)) {
            own = EntityType.GROUP;
        }
        if (own == EntityType.PERSON && occurrence.name().size() == 1 && shortForms.contains(key)) {
            return EntityType.ORGANISATION;
        }
        boolean lone = occurrence.name().size() == 1 && own != EntityType.PERSON && own != EntityType.GROUP;
        return lone && surnames.contains(key) && !geographic.test(key) ? EntityType.PERSON : own;
    }
}
