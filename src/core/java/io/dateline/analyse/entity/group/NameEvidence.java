package io.dateline.analyse.entity.group;

import io.dateline.article.EntityType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one article says of its names, by folded name, gathered before any of them is settled. */
final class NameEvidence {
    /** How much one type must outweigh another to be the name's type. */
    private static final double CLEARLY = 2;

    private final Map<String, Map<EntityType, Double>> weights = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> humans = new HashSet<>();
    private final Set<String> personal = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    NameEvidence(List<Occurrence> occurrences, PersonNames people) {
        for (Occurrence occurrence : occurrences) {
            Name name = occurrence.name();
            weights.computeIfAbsent(name.key(), key -> new EnumMap<>(EntityType.class))
                    .merge(occurrence.type(), occurrence.mention().confidence(), Double::sum);
            if (occurrence.said() == EntityType.PERSON || occurrence.gender() != Gender.UNKNOWN) {
                humans.add(name.key());
            } else if (occurrence.said() != null) {
                bodies.add(name.key());
            }
            if (occurrence.type() == EntityType.PERSON) {
                notePerson(occurrence, people);
            } else if (occurrence.type() == EntityType.ORGANISATION && name.size() > 1) {
                beginnings.add(name.firstWord());
            }
        }
    }

    private void notePerson(Occurrence occurrence, PersonNames people) {
        Name name = occurrence.name();
        if (name.size() > 1) {
            surnames.add(name.lastWord());
            surnames.add(people.surname(name));
        }
        if (name.size() > 1 || occurrence.gender() != Gender.UNKNOWN || occurrence.role() != null) {
            personal.addAll(name.folded());
        }
    }

    /** Whether the name is the surname of somebody named in full. */
    boolean isSurname(String key) {
        return surnames.contains(key);
    }

    /** Whether the copy calls it a company, a newspaper or the like. */
    boolean isBody(String key) {
        return bodies.contains(key);
    }

    /** Whether it has a wife, an age or a "Mr.". */
    boolean isHuman(String key) {
        return humans.contains(key);
    }

    /** Whether it is a part of the name of somebody named in full or with a title. */
    boolean isPersonal(String key) {
        return personal.contains(key);
    }

    /** Whether the name stands for a person somewhere and is a part of the name of somebody named in full. */
    boolean isPersonsPart(String key) {
        return isPersonal(key) && weights.getOrDefault(key, Map.of()).containsKey(EntityType.PERSON);
    }

    /** Whether it begins an organisation's full name. */
    boolean beginsOrganisation(String key) {
        return beginnings.contains(key);
    }

    /** The type that clearly outweighs {@code own} under that name; else {@code own}. */
    EntityType best(String key, EntityType own) {
        Map<EntityType, Double> byType = weights.getOrDefault(key, Map.of());
        EntityType best = own;
        for (Map.Entry<EntityType, Double> entry : byType.entrySet()) {
            if (entry.getValue() > byType.getOrDefault(best, 0.0)) {
                best = entry.getKey();
            }
        }
        return byType.getOrDefault(best, 0.0) >= CLEARLY * byType.getOrDefault(own, 0.0) ? best : own;
    }
}
