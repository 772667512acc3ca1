package io.dateline.analyse.quote;

import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Span;
import io.dateline.words.WordKinds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a speaker phrase to an entity of the article. A name means the entity whose mention ends the phrase; a
 * pronoun or a description the entity mentioned before it that fits best: recent, a subject, the one who spoke last, of
 * the right gender or with the described noun beside its name. Looks at {@link #MEMORY} mentions back at most.
 */
final class SpeakerResolver {
    /** Mentions looked back over for a pronoun: about four paragraphs of a wire story. */
    private static final int MEMORY = 24;

    /** Clauses after which a pronoun no longer refers to a mention. */
    private static final int FAR = 8;

    private static final Set<String> HE = Lexicon.PRONOUNS.set("he");
    private static final Set<String> SHE = Lexicon.PRONOUNS.set("she");
    private static final Set<String> IT = Lexicon.PRONOUNS.set("it");
    private static final Set<String> WHO = Lexicon.PRONOUNS.set("who");

    /** What stands for a paper: one of these is said of any other. */
    private static final Set<String> PRESS =
            WordKinds.words("/words/en/beside-names.tsv").set("press");

    private record Naming(Span span, Entity entity, EntityType type) {}

    private final Units units;
    private final Genders genders;
    private final List<Naming> mentions = new ArrayList<>();
    /** Genders by entity id, kept because each needs a look at every mention. */
    private final Map<String, Character> known = new HashMap<>();

    SpeakerResolver(Units units, List<Entity> entities, Genders genders) {
        this.units = units;
        this.genders = genders;
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                mentions.add(new Naming(mention.span(), entity, entity.type()));
            }
        }
        mentions.sort(Comparator.comparing(Naming::span));
    }

    /** The entity a phrase names: the one whose mention ends its first chunk, or the first in apposition to it. */
    @Nullable
    Entity named(Segment phrase) {
        int start = units.start(phrase.from());
        int end = units.end(phrase.to() - 1);
        int chunkEnd = phrase.from();
        while (chunkEnd < phrase.to()
                && !units.is(chunkEnd, WordClass.COMMA)
                && !units.is(chunkEnd, WordClass.BRACKET)) {
            chunkEnd++;
        }
        int headEnd = chunkEnd > phrase.from() ? units.end(chunkEnd - 1) : end;
        Entity apposed = null;
        for (int i = firstAfter(start); i < mentions.size(); i++) {
            Naming naming = mentions.get(i);
            if (naming.span().start() >= end) {
                break;
            }
            if (naming.span().end() >= headEnd - 2 && naming.span().start() < headEnd) {
                return naming.entity();
            }
            boolean person = naming.type() == EntityType.PERSON;
            if (apposed == null && person && naming.span().start() >= headEnd) {
                apposed = naming.entity();
            }
        }
        return apposed;
    }

    private int firstAfter(int start) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() > start) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The entity a pronoun stands for; null for the first and second person, and when nobody fits. */
    @Nullable
    Entity meant(int unit, String pronoun, @Nullable String lastSpeaker) {
        if (HE.contains(pronoun)) {
            return best(unit, 'm', true, lastSpeaker);
        }
        if (SHE.contains(pronoun)) {
            return best(unit, 'f', true, lastSpeaker);
        }
        if (IT.contains(pronoun)) {
            return best(unit, '?', false, lastSpeaker);
        }
        return WHO.contains(pronoun) ? best(unit, '?', true, null) : null;
    }

    private @Nullable Entity best(int unit, char gender, boolean person, @Nullable String lastSpeaker) {
        Entity best = null;
        double top = -FAR;
        int at = units.start(unit);
        int last = firstAfter(at) - 1;
        for (int i = last; i >= 0 && last - i < MEMORY; i--) {
            Naming naming = mentions.get(i);
            boolean fits = person ? naming.type() == EntityType.PERSON : naming.type() == EntityType.ORGANISATION;
            if (!fits) {
                continue;
            }
            int where = units.unitAt(naming.span().start());
            int back = units.clause[unit] - units.clause[where];
            if (back > FAR || units.quoted(where)) {
                continue;
            }
            char own = gender == '?' ? '?' : gender(naming.entity());
            if (own != '?' && own != gender) {
                continue;
            }
            double score = -back + (subject(where) ? 1.5 : 0) + (own == gender && gender != '?' ? 0.75 : 0);
            score += naming.entity().id().equals(lastSpeaker) ? 1.5 : 0;
            if (score > top) {
                top = score;
                best = naming.entity();
            }
        }
        return best;
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

    /**
     * The entity a description stands for: the last one whose name, role or apposition has the description's noun, "the
     * paper" after "the Daily Echo, a newspaper in ...".
     */
    @Nullable
    Entity described(Segment phrase) {
        if (!units.is(phrase.from(), WordClass.DETERMINER)) {
            return null;
        }
        String noun = units.lower(phrase.to() - 1);
        int last = firstAfter(units.start(phrase.from())) - 1;
        for (int i = last; i >= 0 && last - i < MEMORY; i--) {
            Naming naming = mentions.get(i);
            int first = units.unitAt(naming.span().start());
            if (units.clause[phrase.from()] - units.clause[first] > FAR) {
                return null;
            }
            if (!units.quoted(first) && (holds(naming.entity(), noun) || beside(naming.span(), first, noun))) {
                return naming.entity();
            }
        }
        return null;
    }

    private static boolean holds(Entity entity, String noun) {
        String role = entity.role();
        return entity.name().toLowerCase(Locale.ROOT).endsWith(noun)
                || (role != null && role.toLowerCase(Locale.ROOT).contains(noun));
    }

    /** Whether the noun stands just before the mention, as a title, or in the apposition after it. */
    private boolean beside(Span span, int first, String noun) {
        if (first > 0 && same(units.lower(first - 1), noun)) {
            return true;
        }
        int next = units.unitAt(span.end());
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
