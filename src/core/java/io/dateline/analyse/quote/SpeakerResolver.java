package io.dateline.analyse.quote;

import io.dateline.article.Entity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a speaker phrase to an entity of the article. A name means the entity whose mention ends the phrase; a
 * pronoun is resolved by {@link Pronouns}, a description by {@link Described}.
 */
final class SpeakerResolver {
    private static final Set<String> WHO = Lexicon.PRONOUNS.set("who");

    private final Units units;
    private final Namings namings;
    private final Described described;
    private final Pronouns pronouns;

    SpeakerResolver(Units units, List<Entity> entities, Genders genders) {
        this.units = units;
        namings = new Namings(units, entities);
        described = new Described(units, namings, entities);
        pronouns = new Pronouns(units, namings, genders);
    }

    /**
     * The entity a phrase names: the one whose mention ends its head, or the first person in apposition to it. What stands
     * behind a preposition is not the speaker: neither the employer in "Lund from Brenta" nor the town in "police in
     * Osterby".
     */
    @Nullable
    Entity named(Segment phrase) {
        int head = HeadNoun.end(units, phrase);
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
    Entity described(Segment phrase, Spoken before) {
        return described.meant(phrase, HeadNoun.end(units, phrase), before);
    }

    /** Who a pronoun stands for. */
    Pronouns.Meant meant(int unit, Spoken before) {
        return pronouns.meant(unit, before);
    }
}
