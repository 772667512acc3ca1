package io.dateline.analyse.quote;

/** Tells a clause, which somebody can have said, from a noun phrase, by the finite verb that it holds. */
final class Clauses {
    private static final SpeechWords WORDS = SpeechWords.ENGLISH;
    private static final int TO = SpeechWords.hash("to");
    private static final int THERE = SpeechWords.hash("there");
    private static final int AND = SpeechWords.hash("and");

    private final Units units;

    Clauses(Units units) {
        this.units = units;
    }

    /**
     * Whether the units from {@code from} up to {@code to} hold a finite verb of their own, or begin as a clause does. The
     * verb of "who were ill" or "after he left" is not theirs.
     */
    boolean clause(int from, int to) {
        boolean opened = units.word[from] == Lexicon.THAT || units.is(from, WordClass.SUBORDINATOR);
        boolean below = false;
        for (int u = opened ? from + 1 : from; u < to; u++) {
            if (units.quoted(u) && !units.is(u, WordClass.QUOTE_SHORT)) {
                return true;
            }
            if (u > from + 1 && opens(u)) {
                below = true;
            } else if (units.is(u, WordClass.COMMA) || units.is(u, WordClass.DASH)) {
                below = false;
            } else if (finite(u, from, to)) {
                if (!below) {
                    return true;
                }
                below = !units.is(u, WordClass.SUBJECT) && below && !main(u);
            }
        }
        return false;
    }

    /** Whether they hold a finite verb at all. */
    boolean verb(int from, int to) {
        for (int u = from; u < to; u++) {
            if (units.quoted(u) || finite(u, from, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int u) {
        return units.is(u, WordClass.SUBORDINATOR)
                || units.word[u] == Lexicon.THAT
                || SpeechWords.in(WORDS.below, units.word[u]);
    }

    /** Whether no further verb of the subordinate clause follows at once: "were killed". */
    private boolean main(int u) {
        return !units.is(u, WordClass.AUX) && !units.is(u, WordClass.MODAL);
    }

    private boolean finite(int unit, int from, int to) {
        if (units.is(unit, WordClass.AUX) || units.is(unit, WordClass.MODAL)) {
            return !ending(unit, "ing") && !possessive(unit);
        }
        if (units.is(unit, WordClass.SUBJECT)) {
            return unit + 1 < to;
        }
        // "declared a day of rest and asked": the second verb is the speaker's.
        boolean second = unit > from && units.word[unit - 1] == AND;
        if (unit == from || second || units.word[unit - 1] == TO || modifier(unit - 1)) {
            return ending(unit, "n't") || ending(unit, "n’t");
        }
        if (SpeechWords.in(WORDS.past, units.word[unit])) {
            return true;
        }
        boolean known = WordClass.verb(units.wordClass[unit]);
        if (known || units.is(unit, WordClass.SHOW)) {
            return !ending(unit, "ing");
        }
        boolean plain = units.is(unit, WordClass.OTHER);
        return plain && (ending(unit, "ed") || third(unit, to));
    }

    /** The 's of "the club's goals": copy writes "is" out behind anything but a pronoun. */
    private boolean possessive(int unit) {
        String word = units.lower(unit);
        return (word.equals("'s") || word.equals("’s"))
                && (units.is(unit - 1, WordClass.NAME)
                        || units.is(unit - 1, WordClass.PERSON)
                        || units.is(unit - 1, WordClass.BODY)
                        || units.is(unit - 1, WordClass.PLACE)
                        || units.is(unit - 1, WordClass.TIME)
                        || (units.is(unit - 1, WordClass.OTHER) && units.word[unit - 1] != THERE));
    }

    /** "the firm makes the ...": an s after a noun and before what an object or a place begins with. */
    private boolean third(int unit, int to) {
        return ending(unit, "s")
                && unit + 1 < to
                && (units.is(unit - 1, WordClass.NAME)
                        || units.is(unit - 1, WordClass.BODY)
                        || units.is(unit - 1, WordClass.OTHER))
                && (units.is(unit + 1, WordClass.DETERMINER) || units.is(unit + 1, WordClass.POSSESSIVE));
    }

    private boolean modifier(int unit) {
        return units.is(unit, WordClass.DETERMINER)
                || units.is(unit, WordClass.POSSESSIVE)
                || units.is(unit, WordClass.PREPOSITION)
                || units.is(unit, WordClass.NUMBER)
                || ending(unit, "'s")
                || ending(unit, "’s");
    }

    boolean ending(int unit, String end) {
        int to = units.end(unit);
        int from = to - end.length();
        return from > units.start(unit) && units.prose.text().regionMatches(true, from, end, 0, end.length());
    }
}
