package io.dateline.analyse.quote;

import io.dateline.article.Entity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a speaker phrase to an entity of the article. A name means the entity whose mention ends the phrase; a
 * pronoun the entity mentioned before it that fits best: recent, a subject, the one who spoke last, of the right gender;
 * a description is resolved by {@link Described}. Looks at {@link Namings#MEMORY} mentions back at most.
 */
final class SpeakerResolver {
    /** What a candidate gains, in clauses, as a subject, as the last one who spoke, and when its gender is known to fit. */
    private static final double SUBJECT = 1.5;

    private static final double LAST = 1.5;
    private static final double GENDER = 0.75;

    private static final Set<String> HE = Lexicon.PRONOUNS.set("he");
    private static final Set<String> SHE = Lexicon.PRONOUNS.set("she");
    private static final Set<String> IT = Lexicon.PRONOUNS.set("it");
    private static final Set<String> WHO = Lexicon.PRONOUNS.set("who");

    private final Units units;
    private final Genders genders;
    private final Namings namings;
    private final Described described;
    /** Genders by entity id, kept because each needs a look at every mention. */
    private final Map<String, Character> known = new HashMap<>();

    SpeakerResolver(Units units, List<Entity> entities, Genders genders) {
        this.units = units;
        this.genders = genders;
        namings = new Namings(units, entities);
        described = new Described(units, namings, entities);
    }

    /**
     * The entity a phrase names: the one whose mention ends its head, or the first person in apposition to it. What stands
     * behind a preposition is not the speaker: neither the employer in "Lund from Brenta" nor the town in "police in
     * Osterby".
     */
    @Nullable
    Entity named(Segment phrase) {
        int head = head(phrase);
        int headStart = units.start(phrase.from());
        int headEnd = units.end(head - 1);
        int i = namings.firstAfter(headStart);
        for (; i < namings.count() && namings.get(i).span().start() < headEnd; i++) {
            Namings.At at = namings.get(i);
            if (at.span().end() >= headEnd - 2) {
                String words = at.span().of(units.prose.text());
                return SpeakerWords.speaks(at.entity(), words, bare(phrase, at)) ? at.entity() : null;
            }
        }
        return apposed(phrase, head, i);
    }

    /** Whether the phrase is the mention and nothing else but an article. */
    private boolean bare(Segment phrase, Namings.At at) {
        int first = phrase.from() + (units.is(phrase.from(), WordClass.DETERMINER) ? 1 : 0);
        int end = phrase.to();
        while (end > first && units.is(end - 1, WordClass.COMMA)) {
            end--;
        }
        return at.unit() <= first
                && units.start(first) >= at.span().start()
                && units.end(end - 1) <= at.span().end() + 2;
    }

    /** The unit after the phrase's head noun or name: before a comma, a bracket, a preposition or "who". */
    int head(Segment phrase) {
        int end = phrase.from() + 1;
        while (end < phrase.to() && !ends(end)) {
            end++;
        }
        return end;
    }

    private boolean ends(int unit) {
        return units.is(unit, WordClass.COMMA)
                || units.is(unit, WordClass.BRACKET)
                || units.is(unit, WordClass.PREPOSITION)
                || units.is(unit, WordClass.SUBORDINATOR)
                || WHO.contains(units.lower(unit));
    }

    private @Nullable Entity apposed(Segment phrase, int head, int from) {
        int comma = head;
        while (comma < phrase.to() && !units.is(comma, WordClass.COMMA)) {
            comma++;
        }
        int end = comma + 1;
        while (end < phrase.to() && !clause(end)) {
            end++;
        }
        if (end >= phrase.to() + 1 || comma >= phrase.to()) {
            return null;
        }
        for (int i = from; i < namings.count() && namings.get(i).unit() < end; i++) {
            if (namings.get(i).unit() > comma && namings.get(i).person()) {
                return namings.get(i).entity();
            }
        }
        return null;
    }

    /** Whether a clause begins that says something more of the speaker: others may be named in it. */
    private boolean clause(int unit) {
        return units.is(unit, WordClass.SUBORDINATOR) || WHO.contains(units.lower(unit));
    }

    /** The entity a description stands for; null when nobody or more than one fits. */
    @Nullable
    Entity described(Segment phrase, @Nullable Segment unnamed) {
        return described.meant(phrase, head(phrase), unnamed);
    }

    /** The entity a pronoun stands for; null for the first and second person, and when nobody fits. */
    @Nullable
    Entity meant(int unit, String pronoun, @Nullable String lastSpeaker, @Nullable Segment unnamed) {
        if (HE.contains(pronoun)) {
            return best(unit, 'm', true, lastSpeaker, unnamed);
        }
        if (SHE.contains(pronoun)) {
            return best(unit, 'f', true, lastSpeaker, unnamed);
        }
        if (IT.contains(pronoun)) {
            return best(unit, '?', false, lastSpeaker, null);
        }
        return WHO.contains(pronoun) ? best(unit, '?', true, null, null) : null;
    }

    private @Nullable Entity best(
            int unit, char gender, boolean person, @Nullable String lastSpeaker, @Nullable Segment unnamed) {
        Entity best = null;
        double top = unnamed == null ? -Namings.FAR : unnamed(unit, gender, unnamed);
        int at = units.start(unit);
        int last = namings.firstAfter(at) - 1;
        for (int i = last; i >= 0 && last - i < Namings.MEMORY; i--) {
            Namings.At naming = namings.get(i);
            boolean fits = person ? naming.person() : naming.body();
            if (!fits) {
                continue;
            }
            int where = naming.unit();
            int back = units.clause[unit] - units.clause[where];
            if (back > Namings.FAR || units.quoted(where)) {
                continue;
            }
            char own = gender == '?' ? '?' : gender(naming.entity());
            if (own != '?' && own != gender) {
                continue;
            }
            double score = -back + (subject(where) ? SUBJECT : 0) + (own == gender && gender != '?' ? GENDER : 0);
            score += naming.entity().id().equals(lastSpeaker) ? LAST : 0;
            if (score > top) {
                top = score;
                best = naming.entity();
            }
        }
        return best;
    }

    /** How well an unnamed speaker fits a pronoun, on the scale of those with a name. */
    private double unnamed(int unit, char gender, Segment speaker) {
        String noun = units.lower(head(speaker) - 1);
        char own = noun.endsWith("woman") ? 'f' : noun.endsWith("man") ? 'm' : '?';
        int back = units.clause[unit] - units.clause[speaker.from()];
        if (back > Namings.FAR || speaker.from() >= unit || (own != '?' && own != gender)) {
            return -Namings.FAR;
        }
        return -back + SUBJECT + (back <= 1 ? LAST : 0) + (own == gender ? GENDER : 0);
    }

    private char gender(Entity entity) {
        return known.computeIfAbsent(entity.id(), id -> genders.of(entity, units.prose.text()));
    }

    /** Near the start of its sentence, before any verb the lexicon knows. */
    private boolean subject(int unit) {
        for (int u = unit - 1, steps = 0; u >= 0 && steps < 5; u--, steps++) {
            if (units.clause[u] != units.clause[unit]) {
                return true;
            }
            if (WordClass.verb(units.wordClass[u])
                    || units.is(u, WordClass.PREPOSITION)
                    || units.is(u, WordClass.AUX)) {
                return false;
            }
        }
        return unit < 5;
    }
}
