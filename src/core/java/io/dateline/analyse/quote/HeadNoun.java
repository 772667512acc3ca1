package io.dateline.analyse.quote;

import java.util.Set;

/** Finds the noun that a phrase is about: "spokesman" in "a spokesman for the mill", "officer" in "an officer, who ...". */
final class HeadNoun {
    private static final Set<String> WHO = Lexicon.PRONOUNS.set("who");

    private HeadNoun() {}

    /** The unit after the phrase's head noun or name: before a comma, a bracket, a preposition or "who". */
    static int end(Units units, Segment phrase) {
        int end = phrase.from() + 1;
        while (end < phrase.to() && (inserted(units, phrase, end) || !ends(units, end))) {
            end += inserted(units, phrase, end) ? ACRONYM : 1;
        }
        return end;
    }

    /** A bracket, the short form in it and its other bracket. */
    private static final int ACRONYM = 3;

    /** "Osterby Port Authority (OPA) director Lund": the phrase goes on behind the short form. */
    private static boolean inserted(Units units, Segment phrase, int unit) {
        int behind = unit + ACRONYM;
        return behind < phrase.to()
                && units.is(unit, WordClass.BRACKET)
                && units.is(behind - 1, WordClass.BRACKET)
                && !ends(units, behind);
    }

    private static boolean ends(Units units, int unit) {
        return units.is(unit, WordClass.COMMA)
                || units.is(unit, WordClass.BRACKET)
                || units.is(unit, WordClass.PREPOSITION)
                || units.is(unit, WordClass.SUBORDINATOR)
                || WHO.contains(units.lower(unit));
    }
}
