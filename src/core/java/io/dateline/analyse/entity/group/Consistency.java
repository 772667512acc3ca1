package io.dateline.analyse.entity.group;

import io.dateline.article.EntityType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each name one type over the whole article, since the tagger sees only a sentence at a time. A type that clearly
 * outweighs the others under one name wins; a lone word that is the surname of somebody named in full is that person,
 * unless it is a place's name too; a lone word taken for a person that begins an organisation's full name ("Kestrel"
 * for "Kestrel Robotics Inc") is that organisation, unless it is part of somebody's full name or bears a title; what
 * the copy calls a company or a newspaper once is one ({@link BodyNouns}), and whoever has a wife, an age or a "Mr." is
 * a person ({@link PersonWords}). A name that a person and a firm of the article share, as founders' do, has both types:
 * each mention keeps the one that its own sentence gives it.
 */
final class Consistency {
    /** Capitals that are an acronym rather than a family name set in capitals. */
    private static final int MOST_LETTERS = 3;

    private final OrganisationNames organisations;
    private final PersonNames persons;
    private final NameFacts facts;

    Consistency(OrganisationNames organisations, PersonNames persons, NameFacts facts) {
        this.organisations = organisations;
        this.persons = persons;
        this.facts = facts;
    }

    List<Occurrence> settle(List<Occurrence> occurrences) {
        NameEvidence evidence = new NameEvidence(occurrences, persons);
        List<Occurrence> settled = new ArrayList<>(occurrences.size());
        for (Occurrence occurrence : occurrences) {
            settled.add(occurrence.as(type(occurrence, evidence)));
        }
        return settled;
    }

    private EntityType type(Occurrence occurrence, NameEvidence evidence) {
        if (isShared(occurrence.name(), evidence)) {
            return ofShared(occurrence);
        }
        EntityType said = said(occurrence, evidence);
        return said == null ? weighed(occurrence, evidence) : said;
    }

    /** Whether a person and a firm of this article go by the one word. */
    private boolean isShared(Name name, NameEvidence evidence) {
        String key = name.key();
        return name.size() == 1
                && (evidence.isSurname(key) || evidence.isHuman(key))
                && (evidence.isBody(key) || isFirm(key, evidence));
    }

    private boolean isFirm(String key, NameEvidence evidence) {
        return facts.organisation().test(key)
                || (evidence.beginsOrganisation(key)
                        && !organisations.isGeneric(key)
                        && !facts.geographic().test(key));
    }

    private static EntityType ofShared(Occurrence occurrence) {
        if (occurrence.said() != null) {
            return occurrence.said();
        }
        boolean human = occurrence.gender() != Gender.UNKNOWN || occurrence.role() != null;
        return human ? EntityType.PERSON : occurrence.type();
    }

    /** The type that the copy itself gives the name somewhere; a person's surname gives it to the full name too. */
    private static @Nullable EntityType said(Occurrence occurrence, NameEvidence evidence) {
        Name name = occurrence.name();
        if (evidence.isBody(name.key())) {
            return EntityType.ORGANISATION;
        }
        boolean surname = occurrence.type() != EntityType.PLACE && evidence.isHuman(name.lastWord());
        return evidence.isHuman(name.key()) || surname ? EntityType.PERSON : null;
    }

    /** "UN" is not Kim Jong Un. */
    private static boolean isLetters(Name name) {
        return name.isUpper() && name.text().length() <= MOST_LETTERS;
    }

    private EntityType weighed(Occurrence occurrence, NameEvidence evidence) {
        Name name = occurrence.name();
        String key = name.key();
        EntityType own = evidence.best(key, occurrence.type());
        if (own == EntityType.OTHER && facts.people().test(key)) {
            own = EntityType.GROUP;
        }
        if (own == EntityType.PERSON) {
            boolean firm = name.size() == 1 && !evidence.isPersonal(key) && isFirm(key, evidence);
            return firm ? EntityType.ORGANISATION : own;
        }
        if (own == EntityType.ORGANISATION
                && name.size() == 1
                && evidence.isPersonsPart(key)
                && !isFirm(key, evidence)) {
            return EntityType.PERSON;
        }
        boolean lone = name.size() == 1 || persons.isParticle(name.firstWord());
        boolean surname = lone && own != EntityType.GROUP && evidence.isSurname(key) && !isLetters(name);
        return surname && !facts.geographic().test(key) ? EntityType.PERSON : own;
    }
}
