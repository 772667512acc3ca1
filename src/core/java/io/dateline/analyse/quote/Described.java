package io.dateline.analyse.quote;

import io.dateline.article.Entity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a description to an entity of the article: "the paper" to the last one whose name, role or apposition has the
 * noun, else "the mayor" to the only one with that role, else "the company" to the only organisation so far, or to the one
 * that spoke last. A noun for a person means no organisation, a noun for a body no person, and no description means a place.
 */
final class Described {
    /** Sentences over which a description refers although others of its kind were mentioned since. */
    private static final int NEAR = 3;

    /** Others mentioned since from which that limit holds. */
    private static final int CROWD = 2;

    private final Units units;
    private final Namings namings;
    private final Titles titles;

    Described(Units units, Namings namings, List<Entity> entities) {
        this.units = units;
        this.namings = namings;
        titles = new Titles(units, namings, entities);
    }

    /** The body whose text speaks: "the Brenta report". */
    private @Nullable Entity author(int head) {
        int before = namings.firstAfter(units.start(head - 2));
        boolean body = before < namings.count()
                && namings.get(before).body()
                && namings.get(before).span().start() < units.end(head - 2);
        return body ? namings.get(before).entity() : null;
    }

    /**
     * @param phrase the description
     * @param head the unit after its noun
     * @param before who spoke before
     */
    @Nullable
    Entity meant(Segment phrase, int head, Spoken before) {
        Entity meant = fitting(phrase, head, before);
        return meant == null || follows(phrase, meant) ? null : meant;
    }

    /** Whether the phrase begins a clause right behind the entity's name: "while he spoke to Lund, the director said". */
    private boolean follows(Segment phrase, Entity entity) {
        if (!units.is(phrase.from() - 1, WordClass.COMMA)) {
            return false;
        }
        int i = namings.firstAfter(units.start(phrase.from() - 1) - 1);
        return i < namings.count()
                && namings.get(i).span().end() == units.start(phrase.from() - 1)
                && namings.get(i).entity().id().equals(entity.id());
    }

    private @Nullable Entity fitting(Segment phrase, int head, Spoken before) {
        Segment unnamed = before.unnamed();
        if (!units.is(phrase.from(), WordClass.DETERMINER) && !units.is(phrase.from(), WordClass.POSSESSIVE)) {
            return null;
        }
        String article = units.lower(phrase.from());
        if (head <= phrase.from() + 1
                || (units.is(head - 1, WordClass.NAME) && !SpeakerWords.PERSON.contains(units.lower(head - 1)))) {
            return null;
        }
        if (SpeakerWords.DOCUMENT.contains(units.lower(head - 1))) {
            return author(head);
        }
        if (!units.is(phrase.from(), WordClass.POSSESSIVE) && !SpeakerWords.DEFINITE.contains(article)) {
            return null;
        }
        String noun = units.lower(head - 1);
        boolean person = person(head - 1, noun);
        boolean body = !person && (SpeakerWords.BODY.contains(noun) || units.is(head - 1, WordClass.BODY));
        int since = unnamed != null && sameNoun(unnamed, noun) ? unnamed.from() : 0;
        int last = namings.firstAfter(units.start(phrase.from())) - 1;
        Entity near = near(phrase, noun, person, body, last, since);
        if (near != null || since > 0) {
            return near;
        }
        if (person) {
            Entity holder = titles.only(noun);
            return holder == null && !titles.shared(noun) && aged(phrase, noun) ? only(last, true) : holder;
        }
        Entity only = SpeakerWords.BODY.contains(noun) ? only(last, false) : null;
        return only == null && SpeakerWords.ANY.contains(noun) ? speaking(phrase, last, before) : only;
    }

    /** The body that spoke a short while ago, with no other one to begin a sentence since. */
    private @Nullable Entity speaking(Segment phrase, int last, Spoken before) {
        if (before.speaker() == null || units.clause[phrase.from()] - units.clause[before.unit()] > NEAR) {
            return null;
        }
        for (int i = last; i >= 0 && last - i < Namings.MEMORY; i--) {
            Namings.At at = namings.get(i);
            if (at.body() && at.entity().id().equals(before.speaker())) {
                return at.entity();
            }
            if (at.body() && at.unit() > before.unit() && begins(at.unit())) {
                return null;
            }
        }
        return null;
    }

    private boolean begins(int unit) {
        return units.startsClause(unit) || (units.is(unit - 1, WordClass.DETERMINER) && units.startsClause(unit - 1));
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

    /** "The shareholders" are not the lawyer who represents them. */
    private static boolean isPlural(String noun) {
        return noun.endsWith("s") && !noun.endsWith("ss");
    }

    private boolean sameNoun(Segment unnamed, String noun) {
        for (int u = unnamed.from(); u < unnamed.to(); u++) {
            if (units.lower(u).equals(noun)) {
                return true;
            }
        }
        return false;
    }

    /** The last one of whom the noun was said; nobody when it is far back and others have been mentioned since. */
    private @Nullable Entity near(Segment phrase, String noun, boolean person, boolean body, int last, int since) {
        Set<String> passed = new HashSet<>();
        for (int i = last; i >= 0 && last - i < Namings.MEMORY; i--) {
            Namings.At at = namings.get(i);
            int back = units.clause[phrase.from()] - units.clause[at.unit()];
            if (at.unit() < since || back > Namings.FAR || (back > NEAR && passed.size() >= CROWD)) {
                return null;
            }
            boolean human = at.person() && !isPlural(noun);
            boolean kind = person ? human : body ? at.body() : human || at.body();
            if (kind && !units.quoted(at.unit())) {
                if (titles.has(at, noun, phrase.from())) {
                    return at.entity();
                }
                passed.add(at.entity().id());
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
}
