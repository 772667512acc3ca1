package io.dateline.analyse.quote;

import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.words.WordKinds;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a description to an entity of the article: "the paper" to the last one whose name, role or apposition has the
 * noun, else "the mayor" to the only one with that role, else "the company" to the only organisation so far. A noun for a
 * person means no organisation, a noun for a body no person, and no description means a place.
 */
final class Described {
    /** What stands for a paper: one of these is said of any other. */
    private static final Set<String> PRESS =
            WordKinds.words("/words/en/beside-names.tsv").set("press");

    /** For two of a kind: nobody is meant for certain. */
    private static final int SEVERAL = -2;

    private static final int NOBODY = -1;

    private final Units units;
    private final Namings namings;
    private final List<Entity> entities;
    /** Places in the list of entities by each word of their roles. */
    private final Map<String, Integer> roles = new HashMap<>();

    Described(Units units, Namings namings, List<Entity> entities) {
        this.units = units;
        this.namings = namings;
        this.entities = entities;
        titles();
        for (int i = 0; i < entities.size(); i++) {
            String role = entities.get(i).role();
            if (role != null && entities.get(i).type() == EntityType.PERSON) {
                for (String word : role.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
                    roles.merge(word, i, (a, b) -> a.equals(b) ? a : Integer.valueOf(SEVERAL));
                }
            }
        }
    }

    /** Roles by the one word before a name: "mayor Petra Halvorsen". */
    private void titles() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < entities.size(); i++) {
            places.put(entities.get(i).id(), i);
        }
        for (int i = 0; i < namings.count(); i++) {
            Namings.At at = namings.get(i);
            if (at.person() && units.is(at.unit() - 1, WordClass.PERSON)) {
                int place = places.getOrDefault(at.entity().id(), SEVERAL);
                roles.merge(units.lower(at.unit() - 1), place, (a, b) -> a.equals(b) ? a : Integer.valueOf(SEVERAL));
            }
        }
    }

    /** The body whose text speaks: "the Brenta report". */
    private @Nullable Entity author(int head, String noun) {
        if (!SpeakerWords.DOCUMENT.contains(noun)) {
            return null;
        }
        int before = namings.firstAfter(units.start(head - 2));
        boolean body = before < namings.count()
                && namings.get(before).body()
                && namings.get(before).span().start() < units.end(head - 2);
        return body ? namings.get(before).entity() : null;
    }

    /**
     * @param phrase the description
     * @param head the unit after its noun
     * @param unnamed an unnamed speaker before; null if there is none
     */
    @Nullable
    Entity meant(Segment phrase, int head, @Nullable Segment unnamed) {
        if (!units.is(phrase.from(), WordClass.DETERMINER) && !units.is(phrase.from(), WordClass.POSSESSIVE)) {
            return null;
        }
        String article = units.lower(phrase.from());
        if (head <= phrase.from() + 1
                || (units.is(head - 1, WordClass.NAME) && !SpeakerWords.PERSON.contains(units.lower(head - 1)))) {
            return null;
        }
        Entity author = author(head, units.lower(head - 1));
        if (author != null) {
            return author;
        }
        if (article.equals("a") || article.equals("an") || article.equals("some")) {
            return null;
        }
        String noun = units.lower(head - 1);
        boolean person = person(head - 1, noun);
        boolean body = !person && (SpeakerWords.COMPANY.contains(noun) || units.is(head - 1, WordClass.BODY));
        int since = unnamed != null && sameNoun(unnamed, noun) ? unnamed.from() : 0;
        int last = namings.firstAfter(units.start(phrase.from())) - 1;
        Entity near = near(phrase, noun, person, body, last, since);
        if (near != null || since > 0) {
            return near;
        }
        if (person) {
            int only = roles.getOrDefault(noun, NOBODY);
            return only >= 0 ? entities.get(only) : only == NOBODY && aged(phrase, noun) ? only(last, true) : null;
        }
        return SpeakerWords.COMPANY.contains(noun) ? only(last, false) : null;
    }

    private boolean person(int unit, String noun) {
        return units.is(unit, WordClass.PERSON) || SpeakerWords.PERSON.contains(noun) || noun.endsWith("-year-old");
    }

    /** "The 55-year-old", "the Frenchman": of a single person the story is about. */
    private boolean aged(Segment phrase, String noun) {
        if (noun.endsWith("man") || noun.endsWith("-year-old")) {
            return true;
        }
        for (int u = phrase.from(); u < phrase.to(); u++) {
            if (units.lower(u).endsWith("-year-old")) {
                return true;
            }
        }
        return false;
    }

    private boolean sameNoun(Segment unnamed, String noun) {
        for (int u = unnamed.from(); u < unnamed.to(); u++) {
            if (units.lower(u).equals(noun)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Entity near(Segment phrase, String noun, boolean person, boolean body, int last, int since) {
        for (int i = last; i >= 0 && last - i < Namings.MEMORY; i--) {
            Namings.At at = namings.get(i);
            if (at.unit() < since || units.clause[phrase.from()] - units.clause[at.unit()] > Namings.FAR) {
                return null;
            }
            boolean kind = person ? at.person() : body ? at.body() : at.person() || at.body();
            if (kind && !units.quoted(at.unit()) && (holds(at.entity(), noun) || beside(at, noun))) {
                return at.entity();
            }
        }
        return null;
    }

    /** The only person or organisation among the mentions before. */
    private @Nullable Entity only(int last, boolean person) {
        Entity only = null;
        for (int i = last; i >= 0 && last - i < Namings.MEMORY; i--) {
            Namings.At at = namings.get(i);
            if (!(person ? at.person() : at.body()) || told(at.unit())) {
                continue;
            }
            if (only != null && !only.id().equals(at.entity().id())) {
                return null;
            }
            only = at.entity();
        }
        return only;
    }

    /** Whether the mention is that of one who is told, such as a news agency: it is not what a story is about. */
    private boolean told(int unit) {
        return unit > 0
                && units.clause[unit] == units.clause[unit - 1]
                && !units.quoted(unit - 1)
                && SpeakerWords.TELL.contains(units.lower(unit - 1));
    }

    private static boolean holds(Entity entity, String noun) {
        String role = entity.role();
        return entity.name().toLowerCase(Locale.ROOT).endsWith(noun)
                || (role != null && role.toLowerCase(Locale.ROOT).contains(noun));
    }

    /** Whether the noun stands just before the mention, as a title, or in the apposition after it. */
    private boolean beside(Namings.At at, String noun) {
        int first = at.unit();
        if (first > 0 && same(units.lower(first - 1), noun)) {
            return true;
        }
        int next = units.unitAt(at.span().end());
        if (!units.is(next, WordClass.COMMA)) {
            return false;
        }
        for (int u = next + 1; u < units.count() && u - next < 8 && units.clause[u] == units.clause[next]; u++) {
            if (units.is(u, WordClass.COMMA)) {
                return false;
            }
            if (same(units.lower(u), noun)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String a, String b) {
        return a.equals(b) || (PRESS.contains(a) && PRESS.contains(b));
    }
}
