package io.dateline.analyse.quote;

import io.dateline.article.Entity;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a pronoun to the entity mentioned before it that fits best: recent, a subject, in the same sentence or
 * paragraph, the one who has just spoken, of the right gender. An unnamed speaker competes with those that have a name.
 * Looks at {@link Namings#MEMORY} mentions back at most.
 *
 * <p>The amounts are in sentences. They were chosen on pronouns of PolNeAR's training articles whose meaning was noted by hand
 * ({@code train/quote/speakers.tsv}).
 */
final class Pronouns {
    /** What a candidate gains as a subject, and when its gender is known to fit. */
    private static final double SUBJECT = 1.5;

    private static final double GENDER = 0.75;

    /** What the last one who spoke gains when it was just now, and when other sentences came since. */
    private static final double LAST = 1.5;

    private static final double EARLIER = 0.5;

    /** What it gains in the pronoun's own sentence, and loses in another paragraph. */
    private static final double SENTENCE = 0.5;

    private static final double PARAGRAPH = 0.5;

    /** What one loses that is only an example, or compared with. */
    private static final double EXAMPLE = 1.5;

    /** Units before a name that may be its title. */
    private static final int NAME = 4;

    private static final Set<String> HE = Lexicon.PRONOUNS.set("he");
    private static final Set<String> SHE = Lexicon.PRONOUNS.set("she");
    private static final Set<String> IT = Lexicon.PRONOUNS.set("it");
    private static final Set<String> WHO = Lexicon.PRONOUNS.set("who");

    private final Units units;
    private final Namings namings;
    private final Genders genders;
    /** Genders by entity id, kept because each needs a look at every mention. */
    private final Map<String, Character> known = new HashMap<>();

    Pronouns(Units units, Namings namings, Genders genders) {
        this.units = units;
        this.namings = namings;
        this.genders = genders;
    }

    /**
     * Whom a pronoun means.
     *
     * @param entity null when it is nobody with a name, or unknown
     * @param lead how much better it fits than the next one, in sentences; 0 without an entity
     * @param back sentences to the mention that decided
     * @param gendered whether the entity's gender is known
     */
    record Meant(@Nullable Entity entity, double lead, int back, boolean gendered) {
        static final Meant NOBODY = new Meant(null, 0, 0, false);

        /** The meaning of a name or a description. */
        static Meant certain(@Nullable Entity entity) {
            return entity == null ? NOBODY : new Meant(entity, Namings.FAR, 0, true);
        }
    }

    /** Nobody for the first and second person, and when nobody fits. */
    Meant meant(int unit, Spoken before) {
        String pronoun = units.lower(unit);
        if (HE.contains(pronoun)) {
            return best(unit, 'm', before);
        }
        if (SHE.contains(pronoun)) {
            return best(unit, 'f', before);
        }
        if (IT.contains(pronoun)) {
            return Impersonal.holds(units, unit) ? Meant.NOBODY : best(unit, '?', before);
        }
        return WHO.contains(pronoun) ? antecedent(unit) : Meant.NOBODY;
    }

    /** The person whose name stands right before "who", with nothing but a comma in between. */
    private Meant antecedent(int who) {
        int last = units.is(who - 1, WordClass.COMMA) ? who - 2 : who - 1;
        if (last < 0) {
            return Meant.NOBODY;
        }
        int i = namings.firstAfter(units.start(last));
        boolean named = i < namings.count()
                && namings.get(i).span().start() < units.end(last)
                && namings.get(i).person();
        return named ? Meant.certain(namings.get(i).entity()) : Meant.NOBODY;
    }

    /** @param gender '?' for "it", which means a body */
    private Meant best(int unit, char gender, Spoken before) {
        Entity best = null;
        double top = before.unnamed() == null ? -Namings.FAR : unnamed(unit, gender, before.unnamed());
        double second = -Namings.FAR;
        int back = 0;
        int last = namings.firstAfter(units.start(unit)) - 1;
        for (int i = last; i >= 0 && last - i < Namings.MEMORY; i--) {
            Namings.At naming = namings.get(i);
            if (!fits(naming, unit, gender, before)) {
                continue;
            }
            double score = score(naming, unit, gender, before);
            boolean other = best == null || !best.id().equals(naming.entity().id());
            if (score > top) {
                second = other ? top : second;
                top = score;
                best = naming.entity();
                back = units.clause[unit] - units.clause[naming.unit()];
            } else if (other) {
                second = Math.max(second, score);
            }
        }
        return best == null ? Meant.NOBODY : new Meant(best, top - second, back, gender == '?' || gender(best) != '?');
    }

    private boolean fits(Namings.At naming, int unit, char gender, Spoken before) {
        boolean kind = gender == '?' ? naming.body() : naming.person();
        if (!kind || units.quoted(naming.unit()) || isFar(naming, unit, before)) {
            return false;
        }
        char own = gender == '?' ? '?' : gender(naming.entity());
        return own == '?' || own == gender;
    }

    /** Long since named, and not the one who has been speaking since. */
    private boolean isFar(Namings.At naming, int unit, Spoken before) {
        boolean speaks = naming.entity().id().equals(before.speaker())
                && units.clause[unit] - units.clause[before.unit()] <= Namings.FAR;
        return !speaks && units.clause[unit] - units.clause[naming.unit()] > Namings.FAR;
    }

    private double score(Namings.At naming, int unit, char gender, Spoken before) {
        int back = units.clause[unit] - units.clause[naming.unit()];
        double score = back == 0 ? SENTENCE : -Math.min(Namings.FAR, back);
        score += subject(naming) ? SUBJECT : 0;
        score -= Examples.holds(units, naming.unit()) ? EXAMPLE : 0;
        score += gender != '?' && gender(naming.entity()) == gender ? GENDER : 0;
        score -= units.paragraph[unit] == units.paragraph[naming.unit()] ? 0 : PARAGRAPH;
        if (naming.entity().id().equals(before.speaker())) {
            boolean now = before.unit() >= 0 && since(before.unit(), unit) <= 1;
            score += now ? LAST : EARLIER;
        }
        return score;
    }

    /** Sentences between the two, those not counted that begin with the same pronoun: "He posted two pictures." */
    private int since(int from, int unit) {
        int since = units.clause[unit] - units.clause[from];
        for (int u = unit - 1; u > from && units.paragraph[u] == units.paragraph[unit]; u--) {
            boolean begins = units.startsClause(u) && units.clause[u] != units.clause[unit];
            since -= begins && units.lower(u).equals(units.lower(unit)) ? 1 : 0;
        }
        return since;
    }

    /** How well an unnamed speaker fits, on the scale of those with a name; a text or a body alone is "it". */
    private double unnamed(int unit, char gender, Segment speaker) {
        int noun = HeadNoun.end(units, speaker) - 1;
        String word = units.lower(noun);
        boolean thing = SpeakerWords.DOCUMENT.contains(word) || SpeakerWords.BODY.contains(word);
        char own = thing ? 'n' : word.endsWith("woman") ? 'f' : word.endsWith("man") ? 'm' : '?';
        int back = units.clause[unit] - units.clause[speaker.from()];
        boolean other = gender == '?' ? !thing : own != '?' && own != gender;
        if (back > Namings.FAR || speaker.from() >= unit || other) {
            return -Namings.FAR;
        }
        return -back + SUBJECT + (back <= 1 ? LAST : 0) + (own == gender || thing ? GENDER : 0);
    }

    private char gender(Entity entity) {
        return known.computeIfAbsent(entity.id(), id -> genders.of(entity, units.prose.text()));
    }

    /** Before a verb, after a verb of saying, or near the start of its sentence; never what something belongs to. */
    private boolean subject(Namings.At naming) {
        int end = naming.span().end();
        String text = units.prose.text();
        if (end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’')) {
            return false;
        }
        return acts(naming) || units.is(naming.unit() - 1, WordClass.SAY) || first(naming.unit());
    }

    private boolean acts(Namings.At naming) {
        int next = units.unitAt(naming.span().end());
        while (units.is(next, WordClass.ADVERB)) {
            next++;
        }
        return !governed(naming.unit())
                && next < units.count()
                && units.clause[next] == units.clause[naming.unit()]
                && (WordClass.verb(units.wordClass[next])
                        || units.is(next, WordClass.AUX)
                        || units.is(next, WordClass.MODAL));
    }

    /** Whether a preposition stands before the name and its title: "the inquiry by attorney Lund has". */
    private boolean governed(int unit) {
        int before = unit - 1;
        while (before > 0
                && unit - before <= NAME
                && units.clause[before] == units.clause[unit]
                && (units.is(before, WordClass.NAME)
                        || units.is(before, WordClass.PERSON)
                        || units.is(before, WordClass.DETERMINER))) {
            before--;
        }
        return before > 0
                && units.clause[before] == units.clause[unit]
                && units.is(before, WordClass.PREPOSITION)
                && !SpeakerWords.TIME.contains(units.lower(before));
    }

    /** Near the start of its sentence, before any verb the lexicon knows, and not behind a name and a comma. */
    private boolean first(int unit) {
        for (int u = unit - 1, steps = 0; u >= 0 && steps < 5; u--, steps++) {
            if (units.clause[u] != units.clause[unit]) {
                return true;
            }
            boolean inserted = u > 0 && units.is(u, WordClass.COMMA) && units.is(u - 1, WordClass.NAME);
            if (WordClass.verb(units.wordClass[u])
                    || units.is(u, WordClass.PREPOSITION)
                    || units.is(u, WordClass.AUX)
                    || inserted) {
                return false;
            }
        }
        return unit < 5;
    }
}
